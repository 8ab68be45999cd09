package dev.icpgraph.model;

import java.util.List;

/**
 * The constants of learning.
 *
 * @param leastCustomers number of best customers below which no ranking is learned, at
 * least 20
 * @param mostOthers maximum number of other accounts to learn from, at least 1,000
 * @param strength C, the inverse penalty of the fit: the larger, the more few customers
 * move the weights; above 0
 * @param own domains or ids of our own accounts, which are not examples
 */
public record ModelSettings(int leastCustomers, int mostOthers, double strength, List<String> own) {

	/**
	 * Minimum for {@code leastCustomers}; with fewer, single customers would decide the
	 * weights.
	 */
	public static final int FEWEST_CUSTOMERS = 20;

	private static final int FEWEST_OTHERS = 1_000;

	public ModelSettings {
		own = List.copyOf(own);
		if (leastCustomers < FEWEST_CUSTOMERS || mostOthers < FEWEST_OTHERS || !(strength > 0)
				|| Double.isInfinite(strength)) {
			throw new IllegalArgumentException("icpgraph.model: 'least-customers' must be at least " + FEWEST_CUSTOMERS
					+ ", 'most-others' at least " + FEWEST_OTHERS + ", 'strength' above 0");
		}
	}

	/**
	 * The constants of the method.
	 */
	public static ModelSettings defaults() {
		return new ModelSettings(FEWEST_CUSTOMERS, 200_000, 0.1, List.of());
	}

}
