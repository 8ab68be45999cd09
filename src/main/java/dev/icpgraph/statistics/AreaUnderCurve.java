package dev.icpgraph.statistics;

/**
 * The chance that a positive stands above a negative, ties counting half: the area under
 * the ROC curve, equal to Mann and Whitney's U / (m n) (Hanley and McNeil, Radiology 143,
 * 1982). It is the mean, over the positives, of the share of negatives below each, so
 * that scores of different folds are never compared.
 */
public final class AreaUnderCurve {

	/** The area of a ranking by chance. */
	public static final double CHANCE = 0.5;

	private AreaUnderCurve() {
	}

	/**
	 * The share of negatives below each positive, ties counting half, 0 to 1.
	 * @return NaN for all where there are no negatives
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
