package dev.icpgraph.api;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Handles queries over GET, and explains a wrong method or media type in the body. Other
 * requests continue to Spring's own route. Source: the GraphQL over HTTP specification,
 * draft of 2025.
 */
@Configuration(proxyBeanMethods = false)
class GraphQlRoutes {

	private static final List<MediaType> ANSWERS = List.of(MediaType.APPLICATION_GRAPHQL_RESPONSE,
			MediaType.APPLICATION_JSON, MediaType.TEXT_EVENT_STREAM);

	private static final List<MediaType> BODIES = List.of(MediaType.APPLICATION_JSON,
			MediaType.parseMediaType("application/graphql"));

	private final GraphQlHttpHandler handler;

	private final JsonMapper json;

	GraphQlRoutes(GraphQlHttpHandler handler, JsonMapper json) {
		this.handler = handler;
		this.json = json;
	}

	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE)
	RouterFunction<ServerResponse> strictGraphQl(EarlyAnswers answers) {
		return RouterFunctions.route()
			.route((request) -> answers.isGraphQl(request.servletRequest()) && !plain(request), this::answer)
			.build();
	}

	private static boolean plain(ServerRequest request) {
		return request.method().equals(HttpMethod.POST) && readable(request) && acceptable(request);
	}

	private ServerResponse answer(ServerRequest request) throws ServletException, IOException {
		boolean get = request.method().equals(HttpMethod.GET);
		if (!get && !request.method().equals(HttpMethod.POST)) {
			return refused(HttpStatus.METHOD_NOT_ALLOWED, "Send queries by GET, and any operation by POST",
					"GET, POST");
		}
		if (!acceptable(request)) {
			return refused(HttpStatus.NOT_ACCEPTABLE,
					"Responses are application/graphql-response+json, application/json or, for subscriptions, text/event-stream",
					null);
		}
		return get ? query(request) : refused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, UnreadableRequests.MEDIA_TYPE, null);
	}

	private ServerResponse query(ServerRequest request) throws ServletException, IOException {
		String query = request.param("query").orElse(null);
		if (query == null || query.isBlank()) {
			return refused(HttpStatus.BAD_REQUEST, "Give the query: /graphql?query={__typename}", null);
		}
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("query", query);
		request.param("operationName").ifPresent((name) -> body.put("operationName", name));
		for (String name : List.of("variables", "extensions")) {
			String text = request.param(name).orElse("");
			if (!text.isEmpty()) {
				Map<?, ?> values = object(text);
				if (values == null) {
					return refused(HttpStatus.BAD_REQUEST, "'" + name + "' must be a JSON object", null);
				}
				body.put(name, values);
			}
		}
		Operation operation = operation(query, request.param("operationName").orElse(""));
		if (operation != null && operation != Operation.QUERY) {
			return refused(HttpStatus.METHOD_NOT_ALLOWED, "Only a query can be sent by GET: send this by POST", "POST");
		}
		return this.handler.handleRequest(ServerRequest.from(request)
			.method(HttpMethod.POST)
			.headers((headers) -> headers.setContentType(MediaType.APPLICATION_JSON))
			.body(this.json.writeValueAsBytes(body))
			.build());
	}

	private @Nullable Map<?, ?> object(String text) {
		try {
			return (this.json.readValue(text, Object.class) instanceof Map<?, ?> values) ? values : null;
		}
		catch (JacksonException ex) {
			return null;
		}
	}

	/**
	 * The kind of the operation to run; {@code null} if the document is invalid, which is
	 * reported as for POST.
	 */
	private static @Nullable Operation operation(String query, String name) {
		try {
			return Parser.parse(query)
				.getDefinitionsOfType(OperationDefinition.class)
				.stream()
				.filter((it) -> name.isEmpty() || name.equals(it.getName()))
				.map((it) -> Objects.requireNonNull(it.getOperation()))
				.max((a, b) -> Boolean.compare(a != Operation.QUERY, b != Operation.QUERY))
				.orElse(null);
		}
		catch (InvalidSyntaxException ex) {
			return null;
		}
	}

	private static boolean readable(ServerRequest request) {
		try {
			return request.headers()
				.contentType()
				.filter((it) -> BODIES.stream().anyMatch(it::isCompatibleWith))
				.isPresent();
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	private static boolean acceptable(ServerRequest request) {
		try {
			List<MediaType> accepted = request.headers().accept();
			return accepted.isEmpty()
					|| accepted.stream().anyMatch((it) -> ANSWERS.stream().anyMatch(it::isCompatibleWith));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	private static ServerResponse refused(HttpStatus status, String message, @Nullable String allow) {
		ServerResponse.BodyBuilder response = ServerResponse.status(status).contentType(MediaType.APPLICATION_JSON);
		if (allow != null) {
			response.header(HttpHeaders.ALLOW, allow);
		}
		return response.body(EarlyAnswers.errors(ErrorCode.BAD_REQUEST, message));
	}

}
