package dev.icpgraph.backtest;

import dev.icpgraph.statistics.Placements;

/**
 * Rule for how many of the first accounts of a ranking to consider.
 */
enum CutKind {

	/** As many accounts as the ICP has in tier 1. */
	TIER_1,

	/** One ranked account in a hundred. */
	ONE_PERCENT,

	/** Five ranked accounts in a hundred. */
	FIVE_PERCENT;

	private static final double ONE_IN_A_HUNDRED = 0.01;

	/**
	 * Number of first accounts that the rule considers.
	 * @param tier1 number of accounts in tier 1; 0 without an ICP
	 * @return 0 if the cut does not apply
	 */
	int places(Placements placements, int tier1) {
		return switch (this) {
			case TIER_1 -> tier1;
			case ONE_PERCENT -> FirstPlaces.places(placements, ONE_IN_A_HUNDRED);
			case FIVE_PERCENT -> FirstPlaces.places(placements, 5 * ONE_IN_A_HUNDRED);
		};
	}

}
