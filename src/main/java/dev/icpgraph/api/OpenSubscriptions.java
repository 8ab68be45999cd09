package dev.icpgraph.api;

import java.util.List;

import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Ends subscriptions when the application stops, which would otherwise wait for them like
 * for any request. Refuses subscriptions to clients that accept only a single response.
 */
@Component
class OpenSubscriptions implements WebGraphQlInterceptor {

	private static final ExecutionResult UNHEARD = ExecutionResult.newExecutionResult()
		.addError(GraphqlErrorBuilder.newError()
			.message("A subscription returns events: send it with 'Accept: text/event-stream' only")
			.extensions(ErrorCode.BAD_REQUEST.extensions())
			.build())
		.build();

	private final Sinks.Empty<Void> stopping = Sinks.empty();

	@EventListener(ContextClosedEvent.class)
	void end() {
		this.stopping.tryEmitEmpty();
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).map((response) -> {
			if (!(response.getExecutionResult().getData() instanceof Publisher<?> events)) {
				return response;
			}
			return takesEvents(request.getHeaders())
					? response
						.transform((answer) -> answer.data(Flux.from(events).takeUntilOther(this.stopping.asMono())))
					: new WebGraphQlResponse(
							new DefaultExecutionGraphQlResponse(response.getExecutionInput(), UNHEARD));
		});
	}

	/**
	 * Whether the client wants events; a client that also accepts JSON gets JSON.
	 */
	static boolean takesEvents(HttpHeaders headers) {
		List<MediaType> accepted = headers.getAccept();
		return !accepted.isEmpty() && accepted.stream().noneMatch(MediaType.APPLICATION_JSON::isCompatibleWith)
				&& accepted.stream().noneMatch(MediaType.APPLICATION_GRAPHQL_RESPONSE::isCompatibleWith);
	}

}
