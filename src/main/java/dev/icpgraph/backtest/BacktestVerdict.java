package dev.icpgraph.backtest;

import dev.icpgraph.statistics.Estimate;

/**
 * Comparison of a ranking with account size alone.
 */
enum BacktestVerdict {

	/**
	 * It ranks customers significantly higher and finds at least as many among the first
	 * accounts.
	 */
	BETTER_THAN_SIZE,

	/**
	 * It ranks customers no higher than chance explains, or finds fewer among the first
	 * accounts.
	 */
	NO_BETTER_THAN_SIZE,

	/**
	 * It ranks customers significantly lower and finds no more among the first accounts.
	 */
	WORSE_THAN_SIZE,

	/** Fewer than 5 customers are held out. */
	TOO_FEW;

	static final int FEWEST = 5;

	static BacktestVerdict of(Estimate aboveSize, Estimate foundAboveSize, int heldOut) {
		if (heldOut < FEWEST) {
			return TOO_FEW;
		}
		if (aboveSize.isAbove(0) && foundAboveSize.value() >= 0) {
			return BETTER_THAN_SIZE;
		}
		return (aboveSize.isBelow(0) && foundAboveSize.value() <= 0) ? WORSE_THAN_SIZE : NO_BETTER_THAN_SIZE;
	}

}
