package dev.icpgraph.backtest;

import dev.icpgraph.statistics.Placements;

/**
 * Positives among the first places of a ranking. If a tie crosses the last place, each
 * tied account has the same chance of a place. Recall is the mean of these chances; lift
 * is recall divided by the recall of a random ranking.
 */
final class FirstPlaces {

	private FirstPlaces() {
	}

	/**
	 * The chance of each positive to be among the first, 0 to 1.
	 * @param places number of first places, at least 1
	 */
	static double[] chances(Placements placements, int places) {
		double[] byGroup = new double[placements.groups()];
		int ahead = 0;
		for (int group = 0; group < byGroup.length; group++) {
			double left = places - ahead - placements.above(group);
			byGroup[group] = Math.clamp(left / (placements.members(group) + placements.tied(group)), 0, 1);
			ahead += placements.members(group);
		}
		return placements.spread(byGroup);
	}

	/**
	 * Factor that turns recall into the lift over chance.
	 */
	static double liftPerRecall(Placements placements, int places) {
		return Math.max(1, (placements.positives() + placements.negatives()) / (double) places);
	}

	/**
	 * Number of places in a share of the ranking, at least 1.
	 */
	static int places(Placements placements, double share) {
		return Math.max(1, (int) Math.round(share * (placements.positives() + placements.negatives())));
	}

}
