package dev.icpgraph.icp;

import java.util.List;

import dev.icpgraph.api.Problem;

/**
 * A definition has not the right shape, or makes no sense.
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
