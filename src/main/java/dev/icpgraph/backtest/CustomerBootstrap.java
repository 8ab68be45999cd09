package dev.icpgraph.backtest;

import java.util.Arrays;
import java.util.SplittableRandom;

import dev.icpgraph.statistics.Estimate;

/**
 * Intervals by drawing customers with replacement, 1,000 times (Efron's percentile
 * method). Draws depend on the seed and on the number of customers alone, so that two
 * rankings of the same customers are compared draw by draw.
 * <p>
 * Differs from the source in one place: one customer more, which shows nothing, is drawn
 * among them, because few customers that all rank alike would claim certainty.
 */
final class CustomerBootstrap {

	private static final int DRAWS = 1_000;

	/** Share of draws beyond each end. */
	private static final double BEYOND = 0.025;

	private final long seed;

	CustomerBootstrap(long seed) {
		this.seed = seed;
	}

	/**
	 * The mean of one number per customer. O(1,000 customers).
	 * @param byCustomer at least one; NaN where it is unknown, which is not drawn
	 * @param nothing what a customer that shows nothing would have
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
