package dev.icpgraph.scoring;

import java.util.function.IntToLongFunction;

import dev.icpgraph.api.OrderDirection;

/**
 * The order of matches.
 */
record MatchOrder(MatchOrderField field, OrderDirection direction) {

	static final MatchOrder BEST_FIRST = new MatchOrder(MatchOrderField.SCORE, OrderDirection.DESC);

	/**
	 * A key for each account; a larger key ranks higher.
	 */
	IntToLongFunction keys(Scores scores) {
		return this.field.keys(scores, this.direction);
	}

}
