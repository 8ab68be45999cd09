package dev.icpgraph.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Gives every error a code, including errors outside any resolver, because the document
 * is unreadable or does not match the schema.
 */
@Component
class ErrorCodes implements WebGraphQlInterceptor {

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).map((response) -> {
			List<GraphQLError> errors = response.getExecutionResult().getErrors();
			if (errors.stream().allMatch(ErrorCodes::hasCode)) {
				return response;
			}
			return response.transform((builder) -> builder.errors(errors.stream().map(ErrorCodes::withCode).toList()));
		});
	}

	private static boolean hasCode(GraphQLError error) {
		Map<String, Object> extensions = error.getExtensions();
		return extensions != null && extensions.containsKey(ErrorCode.KEY);
	}

	static GraphQLError withCode(GraphQLError error) {
		if (hasCode(error)) {
			return error;
		}
		Map<String, Object> extensions = new LinkedHashMap<>();
		if (error.getExtensions() != null) {
			extensions.putAll(error.getExtensions());
		}
		extensions.put(ErrorCode.KEY, ErrorCode.of(error).name());
		GraphqlErrorBuilder<?> copy = GraphqlErrorBuilder.newError()
			.message("%s", error.getMessage())
			.locations((error.getLocations() != null) ? error.getLocations() : List.of())
			.errorType(error.getErrorType())
			.extensions(extensions);
		if (error.getPath() != null) {
			copy.path(error.getPath());
		}
		return copy.build();
	}

}
