package dev.icpgraph.api;

import tools.jackson.databind.json.JsonMapper;

/**
 * Creates the answers to requests that reach no controller.
 */
public final class EarlyAnswersFixture {

	private EarlyAnswersFixture() {
	}

	/**
	 * Answers for GraphQL at {@code /graphql}.
	 */
	public static EarlyAnswers create() {
		return new EarlyAnswers("/graphql", JsonMapper.shared());
	}

}
