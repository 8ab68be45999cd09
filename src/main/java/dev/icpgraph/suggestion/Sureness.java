package dev.icpgraph.suggestion;

/**
 * Certainty of a line of a draft.
 */
enum Sureness {

	/** Coincidence explains it in at most 1 of 100 cases. */
	STRONG,

	/** Coincidence explains it in at most 1 of 10 cases. */
	MODERATE,

	/**
	 * No comparison of customers with the market stands behind it, or too few customers.
	 */
	HYPOTHESIS;

	private static final double STRONG_RATE = 0.01;

	/**
	 * @param q false discovery rate at which it was found
	 * @param enough whether there are customers enough for anything to be more than a
	 * hypothesis
	 */
	static Sureness of(double q, boolean enough) {
		if (!enough) {
			return HYPOTHESIS;
		}
		return (q <= STRONG_RATE) ? STRONG : MODERATE;
	}

}
