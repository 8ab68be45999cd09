package dev.icpgraph.backtest;

import java.util.Arrays;
import java.util.SplittableRandom;

import dev.icpgraph.statistics.Estimate;

/**
 * Intervals by drawing customers with replacement 1,000 times (percentile bootstrap,
 * Efron, Annals of Statistics 7, 1979). Draws depend only on the seed and the number of
 * customers, so two rankings of the same customers are compared draw by draw.
 * <p>
 * Differs from the source in one point: the draws include one extra customer that shows
 * no effect, because otherwise a few equally ranked customers would give an interval of
 * width 0.
 */
final class CustomerBootstrap {

	private static final int DRAWS = 1_000;

	/** Share of draws beyond each end of the interval. */
	private static final double BEYOND = 0.025;

	private final long seed;

	CustomerBootstrap(long seed) {
		this.seed = seed;
	}

	/**
	 * The mean of one number per customer. O(1,000 · customers).
	 * @param byCustomer at least one; NaN is unknown and not drawn
	 * @param nothing number of a customer that shows nothing
	 */
	Estimate mean(double[] byCustomer, double nothing) {
		double[] known = Arrays.stream(byCustomer).filter((value) -> !Double.isNaN(value)).toArray();
		double[] drawnFrom = Arrays.copyOf(known, known.length + 1);
		drawnFrom[known.length] = nothing;
		SplittableRandom random = new SplittableRandom(this.seed);
		double[] means = new double[DRAWS];
		for (int draw = 0; draw < DRAWS; draw++) {
			double sum = 0;
			for (int i = 0; i < drawnFrom.length; i++) {
				sum += drawnFrom[random.nextInt(drawnFrom.length)];
			}
			means[draw] = sum / drawnFrom.length;
		}
		Arrays.sort(means);
		int cut = (int) (BEYOND * DRAWS);
		return new Estimate(Arrays.stream(known).average().orElse(nothing), means[cut], means[DRAWS - 1 - cut]);
	}

	/**
	 * The mean of the differences between two numbers per customer.
	 */
	Estimate difference(double[] byCustomer, double[] other) {
		double[] differences = new double[byCustomer.length];
		Arrays.setAll(differences, (i) -> byCustomer[i] - other[i]);
		return mean(differences, 0);
	}

}
