package dev.icpgraph.statistics;

/**
 * Area under the ROC curve: the chance that a positive ranks above a negative, ties
 * counting half. It equals Mann and Whitney's U / (m n) (Hanley and McNeil, Radiology
 * 143, 1982) and is computed as the mean, over the positives, of the share of negatives
 * below each, so that scores of different folds are never compared.
 */
public final class AreaUnderCurve {

	/** The area of a random ranking. */
	public static final double CHANCE = 0.5;

	private AreaUnderCurve() {
	}

	/**
	 * The share of negatives below each positive, ties counting half, 0 to 1.
	 * @return all NaN without negatives
	 */
	public static double[] percentiles(Placements placements) {
		double[] byGroup = new double[placements.groups()];
		for (int group = 0; group < byGroup.length; group++) {
			double ahead = placements.above(group) + placements.tied(group) / 2.0;
			byGroup[group] = 1 - ahead / placements.negatives();
		}
		return placements.spread(byGroup);
	}

}
