package dev.icpgraph.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Bits and shares as whole numbers, so that sums are exact in any order. Evidence has
 * units of 2^-20 bit, proximity and contributions to it 2^-30.
 */
public final class FixedPoint {

	/** One bit of evidence. */
	public static final int BIT = 1 << 20;

	/** A proximity of 1, which is never reached. */
	public static final int ONE = 1 << 30;

	/** Upper bound on bits, far above every meaningful number. */
	public static final int MOST_BITS = 1 << 29;

	private static final int STEPS = 1 << 10;

	/** 2^-(i / 1024). */
	private static final double[] POWERS = IntStream.range(0, STEPS)
		.mapToDouble((i) -> Math.pow(2, -i / (double) STEPS))
		.toArray();

	private static final int WHOLE_BITS = 64;

	/** 2^-i. */
	private static final double[] HALVES = IntStream.range(0, WHOLE_BITS)
		.mapToDouble((i) -> Math.scalb(1.0, -i))
		.toArray();

	/** ln 2 times the smallest part of a bit. */
	private static final double STEP = Math.log(2) / BIT;

	private FixedPoint() {
	}

	/**
	 * Whole 2^-20 bits, at most {@link #MOST_BITS}.
	 * @param bits not negative
	 */
	public static int bits(double bits) {
		return (int) Math.min(MOST_BITS, (long) (bits * BIT + 0.5));
	}

	/**
	 * log2(x) in units of {@link #BIT}, the same on every machine.
	 * @param x above 0
	 */
	public static int log2(double x) {
		return (int) Math.round(StrictMath.log(x) / StrictMath.log(2) * BIT);
	}

	/**
	 * 1 - 2^-R, below 1 for any number of bits: the first ten binary places of R come
	 * from a table, the other ten from the exponential series up to the square (the rest
	 * is below 2^-34).
	 */
	public static int proximity(long bits) {
		int whole = (int) Math.min(WHOLE_BITS - 1, bits >>> 20);
		int fraction = (int) bits & (BIT - 1);
		double rest = (fraction & (STEPS - 1)) * STEP;
		double power = POWERS[fraction >>> 10] * (1 - rest + rest * rest / 2) * HALVES[whole];
		return (int) Math.min(ONE - 1, (long) ((1 - power) * ONE + 0.5));
	}

	/**
	 * Splits a total exactly in proportion to parts by largest remainder (Hamilton's
	 * method): each part gets its share rounded down, and the rest goes one by one to the
	 * largest remainders, ties to the first.
	 * @param total at most 2^31
	 * @param parts not negative, each below 2^31
	 * @return shares that sum to the total; all 0 when all parts are
	 */
	public static long[] split(long total, long[] parts) {
		long sum = Arrays.stream(parts).sum();
		long[] shares = new long[parts.length];
		if (sum == 0) {
			return shares;
		}
		long left = total;
		long[] remainders = new long[parts.length];
		for (int i = 0; i < parts.length; i++) {
			shares[i] = total * parts[i] / sum;
			remainders[i] = total * parts[i] % sum;
			left -= shares[i];
		}
		if (left > 0) {
			giveToLargest((int) left, remainders, shares);
		}
		return shares;
	}

	private static void giveToLargest(int left, long[] remainders, long[] shares) {
		long[] sorted = remainders.clone();
		Arrays.sort(sorted);
		long least = sorted[sorted.length - left];
		long ties = left - Arrays.stream(remainders).filter((it) -> it > least).count();
		for (int i = 0; i < shares.length; i++) {
			boolean tie = remainders[i] == least && ties > 0;
			ties -= tie ? 1 : 0;
			shares[i] += (tie || remainders[i] > least) ? 1 : 0;
		}
	}

}
