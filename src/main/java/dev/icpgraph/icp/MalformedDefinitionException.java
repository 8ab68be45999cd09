package dev.icpgraph.icp;

import java.util.List;

import dev.icpgraph.api.Problem;

/**
 * A definition does not have the right shape, or is inconsistent.
 */
class MalformedDefinitionException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Problem> problems;

	MalformedDefinitionException(List<Problem> problems, Throwable cause) {
		super(problems.toString(), cause);
		this.problems = problems;
	}

	List<Problem> problems() {
		return this.problems;
	}

}
