package dev.icpgraph.statistics;

import java.util.Arrays;

/**
 * The variance of the area under the curve within one split (DeLong, DeLong and
 * Clarke-Pearson, Biometrics 44, 1988): the variance of the shares of negatives below
 * each positive over m, and of the shares of positives above each negative over n.
 */
public final class DeLong {

	private DeLong() {
	}

	/**
	 * The 95% interval of the area, within 0 and 1. Differs from the source in one point:
	 * the variance includes one extra positive that ranks at chance, because otherwise a
	 * few equally ranked positives would give an interval of width 0.
	 */
	public static Estimate interval(Placements placements) {
		double[] percentiles = AreaUnderCurve.percentiles(placements);
		double area = Arrays.stream(percentiles).average().orElse(AreaUnderCurve.CHANCE);
		double[] guarded = Arrays.copyOf(percentiles, percentiles.length + 1);
		guarded[percentiles.length] = AreaUnderCurve.CHANCE;
		double reach = ShareInterval.SIGMAS
				* Math.sqrt(variance(guarded) / guarded.length + ofNegatives(placements) / placements.negatives());
		return new Estimate(area, Math.max(0, area - reach), Math.min(1, area + reach));
	}

	/**
	 * The variance as in the source. O(groups).
	 */
	public static double variance(Placements placements) {
		double[] percentiles = AreaUnderCurve.percentiles(placements);
		return variance(percentiles) / percentiles.length + ofNegatives(placements) / placements.negatives();
	}

	private static double variance(double[] values) {
		double mean = Arrays.stream(values).average().orElse(0);
		double squares = Arrays.stream(values).map((value) -> (value - mean) * (value - mean)).sum();
		return squares / Math.max(1, values.length - 1);
	}

	/**
	 * The variance, over the negatives, of the share of positives above each. Negatives
	 * between two groups share one value.
	 */
	private static double ofNegatives(Placements placements) {
		double sum = 0;
		double squares = 0;
		int seen = 0;
		int positives = 0;
		for (int group = 0; group <= placements.groups(); group++) {
			boolean last = group == placements.groups();
			int between = (last ? placements.negatives() : placements.above(group)) - seen;
			double share = positives / (double) placements.positives();
			sum += between * share;
			squares += between * share * share;
			if (!last) {
				double half = (positives + placements.members(group) / 2.0) / placements.positives();
				sum += placements.tied(group) * half;
				squares += placements.tied(group) * half * half;
				seen = placements.above(group) + placements.tied(group);
				positives += placements.members(group);
			}
		}
		int negatives = placements.negatives();
		return Math.max(0, squares - sum * sum / negatives) / Math.max(1, negatives - 1);
	}

}
