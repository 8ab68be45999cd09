package dev.icpgraph.mcp;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;

/**
 * Runs a tool's document through the same chain as an HTTP request, with the caller's
 * rights and the same limits, turns and errors.
 */
final class ToolCalls {

	private final WebGraphQlHandler graphQl;

	private final JsonMapper json;

	ToolCalls(WebGraphQlHandler graphQl, JsonMapper json) {
		this.graphQl = graphQl;
		this.json = json;
	}

	/**
	 * The data of the result, as JSON and as text for clients that read only text; errors
	 * in words if there are any.
	 * @param arguments values of the variables; may be {@code null} without arguments
	 */
	CallToolResult answer(ToolDocument tool, @Nullable Map<String, Object> arguments) {
		WebGraphQlResponse response = Objects
			.requireNonNull(this.graphQl.handleRequest(request(tool, arguments)).block());
		if (!response.getErrors().isEmpty()) {
			return CallToolResult.builder(List.of(text(words(response.getErrors())))).isError(true).build();
		}
		Object data = Objects.requireNonNull(response.getData());
		return CallToolResult.builder(List.of(text(this.json.writeValueAsString(data))))
			.structuredContent(data)
			.build();
	}

	private static WebGraphQlRequest request(ToolDocument tool, @Nullable Map<String, Object> arguments) {
		Map<String, @Nullable Object> variables = new LinkedHashMap<>();
		if (arguments != null) {
			variables.putAll(arguments);
		}
		return new WebGraphQlRequest(URI.create("mcp:" + tool.name()), HttpHeaders.EMPTY, new LinkedMultiValueMap<>(),
				null, Map.of(), new DefaultGraphQlRequest(tool.text(), null, variables, null),
				UUID.randomUUID().toString(), Locale.ENGLISH);
	}

	private static String words(List<ResponseError> errors) {
		return errors.stream()
			.map((error) -> error.getExtensions().get("code") + ": " + error.getMessage())
			.distinct()
			.collect(Collectors.joining("\n"));
	}

	private static TextContent text(String text) {
		return TextContent.builder(text).build();
	}

}
