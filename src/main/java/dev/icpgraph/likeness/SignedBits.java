package dev.icpgraph.likeness;

import java.util.List;

/**
 * Signed bits that speak for or against every account of a market, in 2^-20 bit, with the
 * value and the parts that follow from them. Contributions start from a baseline account.
 */
public interface SignedBits {

	/** Below all bits, and its negative above. */
	long LIMIT = 1L << 33;

	/**
	 * Whether an account has bits at all.
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
	 * The parts of an account, strongest first, without parts that contribute nothing.
	 * Their points sum exactly to {@code value - averageValue}.
	 */
	List<LikenessItem> explain(int account);

}
