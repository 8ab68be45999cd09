package dev.icpgraph.model;

import java.util.List;

/**
 * The constants of learning.
 *
 * @param leastCustomers best customers below which nothing is learned, at least 20
 * @param mostOthers greatest number of other accounts to learn from, at least 1,000
 * @param strength C of the fit: the greater, the more the weights follow few customers;
 * above 0
 * @param own domains or ids of our own accounts, which are no examples
 */
public record ModelSettings(int leastCustomers, int mostOthers, double strength, List<String> own) {

	/** With fewer the weights would follow single customers. */
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
