package dev.icpgraph.api;

import java.util.List;
import java.util.Locale;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition.Operation;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Runs only subscriptions for a client that accepts only server-sent events. Spring would
 * run any operation first and then respond that only subscriptions are allowed, so a
 * mutation would look failed but be done. Clients of GraphQL over SSE also resend a
 * request after a lost connection, which would run a mutation twice.
 * <p>
 * Errors go out as one event {@code next}, then {@code complete}: such clients read
 * errors there, and treat any other status as a failed connection.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE) // sees errors with their codes
class EventStreams extends SimplePerformantInstrumentation implements WebGraphQlInterceptor {

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		if (!OpenSubscriptions.takesEvents(request.getHeaders())) {
			return chain.next(request);
		}
		request.configureExecutionInput((input, builder) -> {
			input.getGraphQLContext().put(EventStreams.class, true);
			return input;
		});
		return chain.next(request).map(EventStreams::asEvents);
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		var context = parameters.getExecutionContext();
		Operation operation = context.getOperationDefinition().getOperation();
		if (operation != Operation.SUBSCRIPTION && context.getGraphQLContext().getBoolean(EventStreams.class, false)) {
			throw refused(operation);
		}
		return super.beginExecuteOperation(parameters, state);
	}

	private static AbortExecutionException refused(Operation operation) {
		return new AbortExecutionException(List.of(GraphqlErrorBuilder.newError()
			.message("Only a subscription returns events: send this %s with 'Accept: application/json'",
					operation.name().toLowerCase(Locale.ROOT))
			.errorType(ErrorType.OperationNotSupported)
			.extensions(ErrorCode.BAD_REQUEST.extensions())
			.build()));
	}

	private static WebGraphQlResponse asEvents(WebGraphQlResponse response) {
		ExecutionResult result = response.getExecutionResult();
		return (result.getData() instanceof Publisher<?>) ? response
				: response.transform((builder) -> builder.data(Flux.just(result)).errors(List.of()));
	}

}
