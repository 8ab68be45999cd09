package dev.icpgraph.api;

import java.util.Map;

import graphql.GraphQLError;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.UnknownOperationException;
import graphql.schema.CoercingParseValueException;
import org.jspecify.annotations.Nullable;

/**
 * The codes in {@code extensions.code} that let clients distinguish errors. Problems in
 * mutation input have their own codes.
 */
public enum ErrorCode {

	/** An argument or variable has an invalid value. */
	BAD_USER_INPUT,

	/** The body of the request is not the JSON of a GraphQL request. */
	BAD_REQUEST,

	/** Neo4j does not answer; the client can retry later. */
	DATABASE_UNAVAILABLE,

	/** The database exceeded its time limit. */
	DATABASE_TIMEOUT,

	/** The caller lacks the right. */
	FORBIDDEN,

	/** The document is not GraphQL, or too long. */
	GRAPHQL_PARSE_FAILED,

	/** The document does not match the schema. */
	GRAPHQL_VALIDATION_FAILED,

	/** A bug on our side; the message contains the id of its log entry. */
	INTERNAL_ERROR,

	/** The document does not name the operation to run, or has none. */
	OPERATION_RESOLUTION_FAILED,

	/**
	 * The database stopped answering while a change was being saved; it may or may not be
	 * saved.
	 */
	OUTCOME_UNKNOWN,

	/** The request exceeds the limits of one request. */
	QUERY_TOO_COSTLY,

	/**
	 * The caller sends requests too fast; the header {@code Retry-After} gives the wait.
	 */
	RATE_LIMITED,

	/**
	 * This application does not yet see the state that the caller saw through another
	 * one.
	 */
	REPLICA_BEHIND,

	/**
	 * Too many costly requests are waiting, or the application starts or stops; the
	 * client can retry later.
	 */
	SERVER_BUSY,

	/** The caller is unknown. */
	UNAUTHENTICATED,

	/** Other writers kept changing the same data; the client can retry later. */
	WRITE_CONFLICT;

	static final String KEY = "code";

	/**
	 * The extensions of an error with only this code.
	 */
	public Map<String, Object> extensions() {
		return Map.of(KEY, name());
	}

	/**
	 * The name of an error's code, as its caller gets it.
	 */
	public static String nameOf(GraphQLError error) {
		Map<String, Object> extensions = error.getExtensions();
		Object code = (extensions != null) ? extensions.get(KEY) : null;
		return (code != null) ? code.toString() : of(error).name();
	}

	/**
	 * The code for an error that GraphQL Java or Spring created without one.
	 */
	static ErrorCode of(GraphQLError error) {
		if (error instanceof CoercingParseValueException || error instanceof NonNullableValueCoercedAsNullException) {
			return BAD_USER_INPUT;
		}
		if (error instanceof UnknownOperationException) {
			return OPERATION_RESOLUTION_FAILED;
		}
		@Nullable Object type = error.getErrorType();
		return switch (String.valueOf(type)) {
			case "InvalidSyntax" -> GRAPHQL_PARSE_FAILED;
			case "ValidationError" -> GRAPHQL_VALIDATION_FAILED;
			case "OperationNotSupported" -> OPERATION_RESOLUTION_FAILED;
			case "ExecutionAborted", "BadFaithIntrospection" -> QUERY_TOO_COSTLY;
			case "BAD_REQUEST" -> BAD_USER_INPUT;
			case "UNAUTHORIZED" -> UNAUTHENTICATED;
			case "FORBIDDEN" -> FORBIDDEN;
			default -> INTERNAL_ERROR;
		};
	}

}
