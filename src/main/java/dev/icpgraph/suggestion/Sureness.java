package dev.icpgraph.suggestion;

/**
 * Certainty of a line of a draft.
 */
enum Sureness {

	/** The chance of a coincidence is at most 1 in 100. */
	STRONG,

	/** The chance of a coincidence is at most 1 in 10. */
	MODERATE,

	/**
	 * Not based on a comparison of customers with the market, too few customers, or no
	 * proven product-market fit.
	 */
	HYPOTHESIS;

	private static final double STRONG_RATE = 0.01;

	/**
	 * @param q false discovery rate at which it was found
	 * @param enough whether there are enough customers for more than a hypothesis
	 */
	static Sureness of(double q, boolean enough) {
		if (!enough) {
			return HYPOTHESIS;
		}
		return (q <= STRONG_RATE) ? STRONG : MODERATE;
	}

}
