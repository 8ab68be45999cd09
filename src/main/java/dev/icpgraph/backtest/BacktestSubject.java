package dev.icpgraph.backtest;

/**
 * The ranking that a back-test without an ICP judges.
 */
enum BacktestSubject {

	/** Likeness to the best customers. */
	LIKENESS,

	/** The ranking learned from the best customers. */
	LEARNED;

	RankingRole role() {
		return switch (this) {
			case LIKENESS -> RankingRole.LIKENESS;
			case LEARNED -> RankingRole.LEARNED;
		};
	}

}
