package dev.icpgraph.model;

import dev.icpgraph.likeness.AccountNumber;

/**
 * One number of a learned ranking and its weight.
 *
 * @param number the number
 * @param weight bits that each doubling or bit of it adds, signed
 * @param best its mean over the customers learned from, in doublings or bits
 * @param others its mean over the other accounts, where contributions start
 */
public record ModelTerm(AccountNumber number, double weight, double best, double others) {

	/** Contributions end here: 512 bits, far above every meaningful number. */
	private static final double MOST = 1L << 29;

	/**
	 * The contribution of a number, signed, in 2^-20 bit.
	 * @param units the number, in 2^-20
	 * @param one one bit in these units
	 */
	long contribution(int units, int one) {
		return Math.round(Math.clamp(this.weight * (units - this.others * one), -MOST, MOST));
	}

	/**
	 * The name of the number, for example {@code current people known}.
	 */
	public String text() {
		return this.number.words();
	}

	/**
	 * Bits by which a typical customer differs from a typical other account through this
	 * number.
	 */
	public double difference() {
		return this.weight * (this.best - this.others);
	}

}
