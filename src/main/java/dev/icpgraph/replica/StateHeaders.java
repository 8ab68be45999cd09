package dev.icpgraph.replica;

import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Adds to each GraphQL response the state of the graph that it saw or produced, for
 * requests through other applications.
 */
@Component
class StateHeaders implements WebGraphQlInterceptor {

	private final SeenStates states;

	StateHeaders(SeenStates states) {
		this.states = states;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request)
			.doOnNext((response) -> response.getResponseHeaders().set(CatchUpFilter.STATE, this.states.token()));
	}

}
