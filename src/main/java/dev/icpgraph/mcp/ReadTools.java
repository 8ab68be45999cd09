package dev.icpgraph.mcp;

import java.util.List;

import graphql.schema.GraphQLSchema;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;

/**
 * The tools at {@code /mcp} if {@code icpgraph.mcp.enabled} is set. Each is one query to
 * the public API; they are read-only.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("icpgraph.mcp.enabled")
class ReadTools {

	static final List<String> DOCUMENTS = List.of("list-icps", "best-accounts", "find-accounts", "account-card",
			"lookalikes", "introductions", "what-if", "qualify-lead");

	@Bean
	List<SyncToolSpecification> tools(GraphQlSource source, WebGraphQlHandler graphQl, JsonMapper json) {
		ToolCalls calls = new ToolCalls(graphQl, json);
		return DOCUMENTS.stream()
			.map(ToolDocument::read)
			.map((document) -> new SyncToolSpecification(tool(document, source.schema()),
					(context, request) -> calls.answer(document, request.arguments())))
			.toList();
	}

	private static Tool tool(ToolDocument document, GraphQLSchema schema) {
		return Tool.builder(document.name(), InputSchema.of(document.operation(), schema))
			.description(document.description())
			.outputSchema(OutputSchema.of(document.operation(), schema))
			.annotations(ToolAnnotations.builder()
				.readOnlyHint(true)
				.destructiveHint(false)
				.idempotentHint(true)
				.openWorldHint(false)
				.build())
			.build();
	}

}
