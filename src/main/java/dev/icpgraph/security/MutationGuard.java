package dev.icpgraph.security;

import java.util.List;
import java.util.Map;

import dev.icpgraph.api.ErrorCode;
import graphql.ErrorClassification;
import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Lets only an {@link Role#EDITOR} run mutations. It guards every mutation, so a new one
 * is safe by default.
 */
@Component
class MutationGuard extends SimplePerformantInstrumentation implements WebGraphQlInterceptor {

	private static final String EDITOR = MutationGuard.class.getName() + ".editor";

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		boolean editor = editor(SecurityContextHolder.getContext().getAuthentication());
		request.configureExecutionInput((input, builder) -> builder.graphQLContext(Map.of(EDITOR, editor)).build());
		return chain.next(request);
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		var context = parameters.getExecutionContext();
		boolean mutation = context.getOperationDefinition().getOperation() == OperationDefinition.Operation.MUTATION;
		if (mutation && !context.getGraphQLContext().getBoolean(EDITOR, false)) {
			throw new AbortExecutionException(List.of(GraphqlErrorBuilder.newError()
				.message("This needs a token with the role EDITOR")
				.errorType(ErrorClassification.errorClassification("FORBIDDEN"))
				.extensions(ErrorCode.FORBIDDEN.extensions())
				.build()));
		}
		return super.beginExecuteOperation(parameters, state);
	}

	private static boolean editor(@Nullable Authentication caller) {
		return caller != null && caller.isAuthenticated()
				&& caller.getAuthorities().stream().anyMatch((it) -> ("ROLE_" + Role.EDITOR).equals(it.getAuthority()));
	}

}
