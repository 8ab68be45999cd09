package dev.icpgraph.likeness;

import java.util.List;

/**
 * Signed bits for or against every account of a market, in 2^-20 bit, with the value and
 * the parts that result. Contributions are measured from a baseline account.
 */
public interface SignedBits {

	/** Bound: all bits are between its negative and it, exclusive. */
	long LIMIT = 1L << 33;

	/**
	 * Whether an account has bits.
	 */
	boolean known(int account);

	/**
	 * The bits of an account, signed.
	 */
	long bits(int account);

	/**
	 * The value of an account, above 0 and below {@link SignedValue#ONE}.
	 */
	long value(int account);

	/**
	 * Bits of the baseline account.
	 */
	long averageBits();

	/**
	 * The value of the baseline account.
	 */
	long averageValue();

	/**
	 * The nonzero parts of an account, strongest first. Their points sum exactly to
	 * {@code value - averageValue}.
	 */
	List<LikenessItem> explain(int account);

}
