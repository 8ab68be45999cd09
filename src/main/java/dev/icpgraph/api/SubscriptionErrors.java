package dev.icpgraph.api;

import java.util.List;
import java.util.Objects;

import graphql.GraphQLError;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.stereotype.Component;

/**
 * Ends a subscription that fails with the code, message and path that a query would get.
 * Spring's resolvers of these errors do not know the field.
 */
@Component
class SubscriptionErrors extends SimplePerformantInstrumentation implements SubscriptionExceptionResolver {

	private final ExceptionErrors errors;

	SubscriptionErrors(ExceptionErrors errors) {
		this.errors = errors;
	}

	@Override
	public Mono<List<GraphQLError>> resolveException(Throwable exception) {
		return Mono.just(List.of());
	}

	@Override
	public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
			InstrumentationState state) {
		boolean events = parameters.getExecutionContext()
			.getOperationDefinition()
			.getOperation() == Operation.SUBSCRIPTION && parameters.getExecutionStepInfo().getPath().getLevel() == 1;
		return events ? (environment) -> withPath(fetcher.get(environment), environment) : fetcher;
	}

	private @Nullable Object withPath(@Nullable Object fetched, DataFetchingEnvironment environment) {
		return (fetched instanceof Publisher<?> events) ? Flux.from(events).onErrorMap((ex) -> failure(ex, environment))
				: fetched;
	}

	private SubscriptionPublisherException failure(Throwable ex, DataFetchingEnvironment environment) {
		Throwable cause = (ex instanceof SubscriptionPublisherException) ? Objects.requireNonNullElse(ex.getCause(), ex)
				: ex;
		return new SubscriptionPublisherException(List.of(this.errors.resolveToSingleError(cause, environment)), cause);
	}

}
