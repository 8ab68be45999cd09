package dev.icpgraph.suggestion;

import dev.icpgraph.scoring.SignalLift;

/**
 * Certainty of a line of a draft.
 */
enum Sureness {

	/**
	 * The chance of a coincidence is at most 1 in 100, and it stays while any part of the
	 * customers is left out.
	 */
	STRONG,

	/** The chance of a coincidence is at most 1 in 10. */
	MODERATE,

	/**
	 * Not based on a comparison of customers with the market, too few customers, or no
	 * proven product-market fit.
	 */
	HYPOTHESIS;

	private static final double STRONG_RATE = 0.01;

	/** Least share of the rounds in which a line is found again. */
	private static final double MOSTLY = 0.5;

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

	/**
	 * The certainty after a test on the customers.
	 * @param verdict whether the signal ranks customers above prospects
	 * @param again share of the rounds without a part of the customers in which it is
	 * found again, 0 to 1
	 */
	Sureness tested(SignalLift.Verdict verdict, double again) {
		return switch (verdict) {
			case NOT_SHOWN, HURTS -> HYPOTHESIS;
			case HELPS, TOO_FEW -> (again < MOSTLY) ? HYPOTHESIS : (again < 1 && this == STRONG) ? MODERATE : this;
		};
	}

}
