package dev.icpgraph.backtest;

/**
 * How a ranking compares with account size alone.
 */
enum BacktestVerdict {

	/** The interval of the difference is above 0. */
	BETTER_THAN_SIZE,

	/** The interval of the difference holds 0. */
	NO_BETTER_THAN_SIZE,

	/** The interval of the difference is below 0. */
	WORSE_THAN_SIZE,

	/** Fewer than 5 customers are held out. */
	TOO_FEW;

	static final int FEWEST = 5;

	static BacktestVerdict of(Estimate aboveSize, int heldOut) {
		if (heldOut < FEWEST) {
			return TOO_FEW;
		}
		return aboveSize.isAbove(0) ? BETTER_THAN_SIZE : aboveSize.isBelow(0) ? WORSE_THAN_SIZE : NO_BETTER_THAN_SIZE;
	}

}
