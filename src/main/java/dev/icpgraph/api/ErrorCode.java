package dev.icpgraph.api;

import java.util.Map;

import graphql.GraphQLError;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.UnknownOperationException;
import graphql.schema.CoercingParseValueException;
import org.jspecify.annotations.Nullable;

/**
 * What a client can tell errors apart by: {@code extensions.code}. Codes of problems in
 * the input of a mutation are not among them.
 */
public enum ErrorCode {

	/** An argument or variable has a value that makes no sense. */
	BAD_USER_INPUT,

	/** The body of the request is not the JSON of a GraphQL request. */
	BAD_REQUEST,

	/** Neo4j does not answer; the request can be sent again later. */
	DATABASE_UNAVAILABLE,

	/** The database took longer than it may. */
	DATABASE_TIMEOUT,

	/** The caller may not do this. */
	FORBIDDEN,

	/** The document is not GraphQL, or too long. */
	GRAPHQL_PARSE_FAILED,

	/** The document does not fit the schema. */
	GRAPHQL_VALIDATION_FAILED,

	/** A fault of ours; the message has the id it is logged under. */
	INTERNAL_ERROR,

	/** The document does not say which of its operations to run, or has none to run. */
	OPERATION_RESOLUTION_FAILED,

	/** The request asks for more than one request may. */
	QUERY_TOO_COSTLY,

	/** The caller is not known. */
	UNAUTHENTICATED;

	static final String KEY = "code";

	/**
	 * For an error that has this code and nothing else.
	 */
	public Map<String, Object> extensions() {
		return Map.of(KEY, name());
	}

	/**
	 * The code of an error that was made without one, by GraphQL or by Spring.
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
