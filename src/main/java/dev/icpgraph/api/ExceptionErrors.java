package dev.icpgraph.api;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/**
 * Turns an otherwise unhandled exception into an error with a remedy and without internal
 * details.
 */
@Component
@Order // last: Spring Security and controllers handle their own exceptions better
class ExceptionErrors extends DataFetcherExceptionResolverAdapter {

	private static final Logger log = LoggerFactory.getLogger(ExceptionErrors.class);

	ExceptionErrors() {
		setThreadLocalContextAware(true);
	}

	@Override
	protected GraphQLError resolveToSingleError(Throwable ex, DataFetchingEnvironment environment) {
		Failure failure = Failure.of(ex);
		if (failure != null) {
			if (failure.code() != ErrorCode.BAD_USER_INPUT) {
				log.warn("{}: {}", failure.code(), ex.getMessage());
			}
			return error(environment, failure);
		}
		String id = environment.getExecutionId().toString();
		log.error("Request {} failed at {}", id, environment.getExecutionStepInfo().getPath(), ex);
		return error(environment, new Failure(ErrorCode.INTERNAL_ERROR,
				"Something went wrong on this server; its log has the details under " + id));
	}

	private static GraphQLError error(DataFetchingEnvironment environment, Failure failure) {
		return GraphqlErrorBuilder.newError(environment)
			.errorType((failure.code() == ErrorCode.BAD_USER_INPUT) ? ErrorType.BAD_REQUEST : ErrorType.INTERNAL_ERROR)
			.message("%s", failure.message())
			.extensions(failure.code().extensions())
			.build();
	}

}
