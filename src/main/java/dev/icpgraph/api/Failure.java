package dev.icpgraph.api;

import java.util.EnumSet;
import java.util.Set;

import dev.icpgraph.cypher.DatabaseAway;
import dev.icpgraph.cypher.NewerStoreException;
import dev.icpgraph.cypher.UnknownOutcomeException;
import dev.icpgraph.cypher.WriteConflictException;
import graphql.GraphQLError;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * A reason why a request failed that its sender can act on.
 *
 * @param code identifies the reason
 * @param message what to do
 */
record Failure(ErrorCode code, String message) {

	private static final Set<ErrorCode> IN_THE_INPUT = EnumSet.of(ErrorCode.BAD_USER_INPUT,
			ErrorCode.GRAPHQL_VALIDATION_FAILED);

	private static final Failure UNAVAILABLE = new Failure(ErrorCode.DATABASE_UNAVAILABLE,
			"Neo4j cannot be reached: start it, or correct SPRING_NEO4J_URI and its username and password, "
					+ "and send the request again");

	private static final Failure CLOSED = new Failure(ErrorCode.DATABASE_UNAVAILABLE,
			"Neo4j closed its store after an error, which its debug.log names; most often its disk is full: make room, "
					+ "restart Neo4j, and send the request again");

	private static final Failure TIMEOUT = new Failure(ErrorCode.DATABASE_TIMEOUT,
			"The database took too long: request less at a time");

	private static final Failure CONFLICT = new Failure(ErrorCode.WRITE_CONFLICT,
			"Other writers kept changing the same data: send the request again; data already written stays");

	/**
	 * The failure for an exception or one of its causes; {@code null} for a bug on our
	 * side.
	 */
	static @Nullable Failure of(Throwable ex) {
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (cause instanceof ServerBusyException) {
				return new Failure(ErrorCode.SERVER_BUSY, String.valueOf(cause.getMessage()));
			}
			if (cause instanceof BadInputException) {
				return new Failure(ErrorCode.BAD_USER_INPUT, String.valueOf(cause.getMessage()));
			}
			// GraphQL Java checks some arguments only when it fetches their field, such
			// as null in a @oneOf.
			if (cause instanceof GraphQLError error && IN_THE_INPUT.contains(ErrorCode.of(error))) {
				return new Failure(ErrorCode.BAD_USER_INPUT, error.getMessage());
			}
			if (cause instanceof Neo4jException neo4j && neo4j.code().contains("TransactionTimedOut")) {
				return TIMEOUT;
			}
			if (cause instanceof UnknownOutcomeException) {
				return new Failure(ErrorCode.OUTCOME_UNKNOWN, String.valueOf(cause.getMessage()));
			}
			if (cause instanceof NewerStoreException) {
				return new Failure(ErrorCode.DATABASE_UNAVAILABLE, String.valueOf(cause.getMessage()));
			}
			if (cause instanceof WriteConflictException) {
				return CONFLICT;
			}
		}
		if (DatabaseAway.needsRestart(ex)) {
			return CLOSED;
		}
		return DatabaseAway.isWhy(ex) ? UNAVAILABLE : null;
	}

}
