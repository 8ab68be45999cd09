package dev.icpgraph.api;

import java.util.Map;

import graphql.execution.AbortExecutionException;

/**
 * A request exceeds the limits of one request.
 */
class QueryTooCostlyException extends AbortExecutionException {

	private static final long serialVersionUID = 1L;

	QueryTooCostlyException(String what, long count, long limit) {
		super("The request's %s: %d, more than the allowed %d; request less at a time".formatted(what, count, limit));
	}

	@Override
	public Map<String, Object> getExtensions() {
		return ErrorCode.QUERY_TOO_COSTLY.extensions();
	}

}
