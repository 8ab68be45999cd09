package dev.icpgraph.api;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

class OpenSubscriptionsTests {

	private static final Duration SOON = Duration.ofSeconds(5);

	private final OpenSubscriptions subscriptions = new OpenSubscriptions();

	@Test
	void endWhenTheApplicationStops() {
		Publisher<?> events = answer(Flux.never(), MediaType.TEXT_EVENT_STREAM).getExecutionResult().getData();
		Mono<List<Object>> told = Flux.<Object>from(events).collectList();

		this.subscriptions.end();

		assertThat(told.block(SOON)).isEmpty();
	}

	@Test
	void goOnUntilThen() {
		Publisher<?> events = answer(Flux.just("a", "b"), MediaType.TEXT_EVENT_STREAM).getExecutionResult().getData();

		assertThat(Flux.<Object>from(events).collectList().block(SOON)).containsExactly("a", "b");
	}

	@Test
	void areRefusedToThoseWhoAskForASingleAnswer() {
		WebGraphQlResponse response = answer(Flux.never(), MediaType.APPLICATION_JSON, MediaType.TEXT_EVENT_STREAM);

		assertThat(response.getExecutionResult().isDataPresent()).isFalse();
		assertThat(response.getExecutionResult().getErrors()).singleElement()
			.satisfies((error) -> assertThat(error.getMessage()).contains("Accept: text/event-stream"));
	}

	private WebGraphQlResponse answer(Flux<String> events, MediaType... accepted) {
		HttpHeaders headers = new HttpHeaders();
		headers.setAccept(List.of(accepted));
		WebGraphQlRequest request = new WebGraphQlRequest(URI.create("/graphql"), headers, new LinkedMultiValueMap<>(),
				null, Map.of(), new DefaultGraphQlRequest("subscription { a }", null, Map.of(), Map.of()), "1",
				Locale.ROOT);
		ExecutionResult result = ExecutionResult.newExecutionResult().data(events).build();
		return Objects.requireNonNull(
				this.subscriptions
					.intercept(request,
							(next) -> Mono.just(new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(
									ExecutionInput.newExecutionInput("subscription { a }").build(), result))))
					.block(SOON));
	}

}
