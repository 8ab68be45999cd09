package dev.icpgraph.security;

import java.util.List;
import java.util.Map;

import dev.icpgraph.api.ErrorCode;
import graphql.ErrorClassification;
import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Lets a caller run only the mutations allowed for its role: those marked {@code @needs}
 * require that role, all others {@link Role#EDITOR}, so that a new mutation is safe by
 * default. If one is refused, none runs.
 */
@Component
class MutationGuard extends SimplePerformantInstrumentation implements WebGraphQlInterceptor {

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Role role = role(SecurityContextHolder.getContext().getAuthentication());
		if (role != null) {
			request.configureExecutionInput(
					(input, builder) -> builder.graphQLContext(Map.of(MutationGuard.class, role)).build());
		}
		return chain.next(request);
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		ExecutionContext context = parameters.getExecutionContext();
		if (context.getOperationDefinition().getOperation() == Operation.MUTATION) {
			@Nullable Role role = context.getGraphQLContext().get(MutationGuard.class);
			context.getNormalizedQueryTree()
				.get()
				.getTopLevelFields()
				.stream()
				.flatMap((field) -> field.getFieldDefinitions(context.getGraphQLSchema()).stream())
				.forEach((field) -> check(field, role));
		}
		return super.beginExecuteOperation(parameters, state);
	}

	private static void check(GraphQLFieldDefinition field, @Nullable Role role) {
		Role needed = needed(field);
		if (role == null || role.compareTo(needed) < 0) {
			throw new AbortExecutionException(List.of(GraphqlErrorBuilder.newError()
				.message("%s needs a token with the role %s", field.getName(), needed)
				.errorType(ErrorClassification.errorClassification("FORBIDDEN"))
				.extensions(ErrorCode.FORBIDDEN.extensions())
				.build()));
		}
	}

	private static Role needed(GraphQLFieldDefinition field) {
		GraphQLAppliedDirective needs = field.getAppliedDirective("needs");
		return (needs != null) ? Role.valueOf(needs.getArgument("role").getValue()) : Role.EDITOR;
	}

	static @Nullable Role role(@Nullable Authentication caller) {
		return (caller != null && caller.isAuthenticated()) ? Role.of(caller.getAuthorities()) : null;
	}

}
