package dev.icpgraph.api;

import java.util.concurrent.TimeoutException;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/**
 * Turns an exception that nobody else turned into an error that says what to do, and lets
 * out nothing of what went wrong inside.
 */
@Component
@Order // last: Spring Security and controllers know their own exceptions better
class ExceptionErrors extends DataFetcherExceptionResolverAdapter {

	private static final Logger log = LoggerFactory.getLogger(ExceptionErrors.class);

	ExceptionErrors() {
		setThreadLocalContextAware(true);
	}

	@Override
	protected GraphQLError resolveToSingleError(Throwable ex, DataFetchingEnvironment environment) {
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (cause instanceof BadInputException) {
				return error(environment, ErrorType.BAD_REQUEST, ErrorCode.BAD_USER_INPUT, cause.getMessage());
			}
			if (unavailable(cause)) {
				log.warn("Neo4j did not answer: {}", cause.getMessage());
				return error(environment, ErrorType.INTERNAL_ERROR, ErrorCode.DATABASE_UNAVAILABLE,
						"Neo4j cannot be reached: start it, or correct SPRING_NEO4J_URI and its username and password, "
								+ "and send the request again");
			}
			if (timedOut(cause)) {
				log.warn("Neo4j took too long: {}", cause.getMessage());
				return error(environment, ErrorType.INTERNAL_ERROR, ErrorCode.DATABASE_TIMEOUT,
						"The database took too long: ask for less at a time");
			}
		}
		String id = environment.getExecutionId().toString();
		log.error("Request {} failed at {}", id, environment.getExecutionStepInfo().getPath(), ex);
		return error(environment, ErrorType.INTERNAL_ERROR, ErrorCode.INTERNAL_ERROR,
				"Something went wrong on this server; its log has the details under " + id);
	}

	private static boolean unavailable(Throwable ex) {
		return switch (ex) {
			case ServiceUnavailableException _ -> true;
			case SessionExpiredException _ -> true;
			case DiscoveryException _ -> true;
			case AuthenticationException _ -> true;
			// No connection became free: the pool is empty because Neo4j does not answer.
			case TimeoutException _ -> true;
			case Neo4jException neo4j -> neo4j.code().contains("DatabaseUnavailable");
			default -> false;
		};
	}

	private static boolean timedOut(Throwable ex) {
		return ex instanceof Neo4jException neo4j && neo4j.code().contains("TransactionTimedOut");
	}

	private static GraphQLError error(DataFetchingEnvironment environment, ErrorType type, ErrorCode code,
			@Nullable String message) {
		return GraphqlErrorBuilder.newError(environment)
			.errorType(type)
			.message("%s", message)
			.extensions(code.extensions())
			.build();
	}

}
