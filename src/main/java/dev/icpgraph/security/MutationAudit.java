package dev.icpgraph.security;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.icpgraph.api.Caller;
import dev.icpgraph.api.ErrorCode;
import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition.Operation;
import graphql.normalized.ExecutableNormalizedField;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Writes each mutation that was allowed to the {@link AuditLog}, with its caller and
 * outcome.
 */
@Component
class MutationAudit extends SimplePerformantInstrumentation implements WebGraphQlInterceptor {

	private final AuditLog audit;

	MutationAudit(AuditLog audit) {
		this.audit = audit;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		String caller = Caller.name();
		request.configureExecutionInput(
				(input, builder) -> builder.graphQLContext(Map.of(MutationAudit.class, caller)).build());
		return chain.next(request);
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		ExecutionContext context = parameters.getExecutionContext();
		if (context.getOperationDefinition().getOperation() != Operation.MUTATION) {
			return super.beginExecuteOperation(parameters, state);
		}
		String caller = context.getGraphQLContext().getOrDefault(MutationAudit.class, "unknown");
		List<String> fields = context.getNormalizedQueryTree()
			.get()
			.getTopLevelFields()
			.stream()
			.map(ExecutableNormalizedField::getName)
			.toList();
		return SimpleInstrumentationContext.whenCompleted((result, failure) -> this.audit.record(caller, fields,
				(failure != null) ? failure.getClass().getSimpleName() : outcome(result)));
	}

	private static String outcome(@Nullable ExecutionResult result) {
		return (result == null || result.getErrors().isEmpty()) ? "done"
				: result.getErrors().stream().map(ErrorCode::nameOf).distinct().collect(Collectors.joining(", "));
	}

}
