package dev.icpgraph.model;

import dev.icpgraph.likeness.AccountNumber;

/**
 * One number of a learned ranking and its weight.
 *
 * @param number the number
 * @param weight signed bits per doubling or bit of the number
 * @param best its mean over the learned customers, in doublings or bits
 * @param others its mean over the other accounts, where contributions start
 */
public record ModelTerm(AccountNumber number, double weight, double best, double others) {

	/** Limit of a contribution: 512 bits, far above every meaningful number. */
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
	 * The name of the number, for example {@code known current employees}.
	 */
	public String text() {
		return this.number.words();
	}

	/**
	 * Difference in bits between a typical customer and a typical other account in this
	 * number.
	 */
	public double difference() {
		return this.weight * (this.best - this.others);
	}

}
