package dev.icpgraph.api;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.validation.ValidationError;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Refuses an expensive request early: by the shape of its document before validation, and
 * by the estimated size of its response before execution. Validation follows each
 * fragment from each operation and recurses into nested fragments, so without limits a
 * short document could keep it busy for seconds or overflow its stack. Every response
 * reports its cost in {@code extensions.cost}.
 */
@Component
class QueryLimits extends SimplePerformantInstrumentation {

	private final ApiProperties limits;

	QueryLimits(ApiProperties limits) {
		this.limits = limits;
	}

	@Override
	public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
			InstrumentationValidationParameters parameters, InstrumentationState state) {
		Document document = parameters.getDocument();
		check("operations", document.getDefinitionsOfType(OperationDefinition.class).size(),
				this.limits.maxOperations());
		check("fragments", document.getDefinitionsOfType(FragmentDefinition.class).size(), this.limits.maxFragments());
		QueryShape shape = QueryShape.of(document);
		check("nested fragments", shape.fragmentDepth(), this.limits.maxFragmentDepth());
		check("depth", shape.depth(), this.limits.maxDepth());
		check("aliases", shape.aliases(), this.limits.maxAliases());
		check("directives", shape.directives(), this.limits.maxDirectives());
		check("duplicates", shape.duplicates(), this.limits.maxDuplicates());
		check("fields", shape.fields(), this.limits.maxComplexity());
		check("root fields", shape.width(), this.limits.maxRootFields());
		return super.beginValidation(parameters, state);
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		long cost = QueryCost.of(parameters.getExecutionContext());
		check("complexity", cost, this.limits.maxComplexity());
		parameters.getExecutionContext().getGraphQLContext().put(QueryCost.class, cost);
		return super.beginExecuteOperation(parameters, state);
	}

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, InstrumentationState state) {
		Long cost = parameters.getGraphQLContext().get(QueryCost.class);
		if (cost == null) {
			return CompletableFuture.completedFuture(result);
		}
		Map<String, Object> told = Map.of("complexity", cost, "limit", this.limits.maxComplexity());
		return CompletableFuture.completedFuture(result.transform((builder) -> builder.addExtension("cost", told)));
	}

	private static void check(String what, long count, long limit) {
		if (count > limit) {
			throw new QueryTooCostlyException(what, count, limit);
		}
	}

}
