package dev.icpgraph.backtest;

import dev.icpgraph.statistics.Placements;

/**
 * Number of first accounts of a ranking to look at.
 */
enum Cut {

	/** As many as the ICP puts into tier 1. */
	TIER_1,

	/** One in a hundred of those ranked. */
	ONE_PERCENT,

	/** Five in a hundred of those ranked. */
	FIVE_PERCENT;

	private static final double ONE_IN_A_HUNDRED = 0.01;

	/**
	 * Number of places.
	 * @param tier1 accounts in tier 1, 0 without an ICP
	 * @return 0 where there is no such cut
	 */
	int places(Placements placements, int tier1) {
		return switch (this) {
			case TIER_1 -> tier1;
			case ONE_PERCENT -> FirstPlaces.places(placements, ONE_IN_A_HUNDRED);
			case FIVE_PERCENT -> FirstPlaces.places(placements, 5 * ONE_IN_A_HUNDRED);
		};
	}

}
