package dev.icpgraph.api;

import graphql.parser.ParserOptions;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Stops parsing a too long document.
 */
@Component
class TokenLimit implements WebGraphQlInterceptor {

	private final ParserOptions options;

	TokenLimit(ApiProperties properties) {
		this.options = ParserOptions.getDefaultOperationParserOptions()
			.transform((builder) -> builder.maxTokens(properties.maxTokens()));
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		request.configureExecutionInput((input, builder) -> {
			input.getGraphQLContext().put(ParserOptions.class, this.options);
			return input;
		});
		return chain.next(request);
	}

}
