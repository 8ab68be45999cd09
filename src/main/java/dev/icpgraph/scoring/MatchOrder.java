package dev.icpgraph.scoring;

import dev.icpgraph.api.OrderDirection;

/**
 * How matches are ordered.
 */
record MatchOrder(MatchOrderField field, OrderDirection direction) {

	static final MatchOrder BEST_FIRST = new MatchOrder(MatchOrderField.SCORE, OrderDirection.DESC);

}
