package dev.icpgraph.backtest;

import dev.icpgraph.statistics.Placements;

/**
 * Average precision without interpolation, as in scikit-learn: the mean, over the
 * positives, of the share of positives among the accounts ranked as high or higher. Equal
 * scores are one threshold.
 */
final class AveragePrecision {

	private AveragePrecision() {
	}

	/**
	 * The precision at the threshold of each positive, 0 to 1.
	 */
	static double[] precisions(Placements placements) {
		double[] byGroup = new double[placements.groups()];
		int positives = 0;
		for (int group = 0; group < byGroup.length; group++) {
			positives += placements.members(group);
			double listed = positives + placements.above(group) + placements.tied(group);
			byGroup[group] = positives / listed;
		}
		return placements.spread(byGroup);
	}

	/**
	 * The average precision of a random ranking.
	 */
	static double prevalence(Placements placements) {
		return placements.positives() / (double) (placements.positives() + placements.negatives());
	}

}
