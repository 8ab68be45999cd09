package dev.icpgraph.scoring;

import java.util.function.IntToLongFunction;

import dev.icpgraph.api.OrderDirection;

/**
 * How matches are ordered.
 */
record MatchOrder(MatchOrderField field, OrderDirection direction) {

	static final MatchOrder BEST_FIRST = new MatchOrder(MatchOrderField.SCORE, OrderDirection.DESC);

	/**
	 * Gives each account a number that is greater the further ahead it is.
	 */
	IntToLongFunction keys(Scores scores) {
		return this.field.keys(scores, this.direction);
	}

}
