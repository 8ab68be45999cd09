package dev.icpgraph.likeness;

import java.math.BigDecimal;
import java.math.MathContext;

import dev.icpgraph.text.Usd;

/**
 * Bands of a quantity, each twice as wide as the one before.
 *
 * <pre>
 * band       0   1   2     3     4
 * quantity   0   1   2-3   4-7   8-15
 * </pre>
 */
final class DoublingBand {

	/** Number of bands; 2^63 is above every count. */
	static final int COUNT = Long.SIZE;

	/** The band of an unknown quantity. */
	static final byte UNKNOWN = -1;

	private static final long ROUNDED = 10_000;

	private static final MathContext TWO_DIGITS = new MathContext(2);

	private DoublingBand() {
	}

	/**
	 * The band of a whole number.
	 * @param number from 0
	 */
	static byte of(long number) {
		return (byte) (Long.SIZE - Long.numberOfLeadingZeros(number));
	}

	/**
	 * The band of the geometric mean of a range; {@link #UNKNOWN} if both ends are
	 * unknown.
	 * @param low NaN when unknown, minus infinity when open
	 * @param high NaN when unknown, infinity when open
	 */
	static byte of(double low, double high) {
		if (!Double.isFinite(low) && !Double.isFinite(high)) {
			return UNKNOWN;
		}
		double from = Double.isFinite(low) ? low : high;
		double to = Double.isFinite(high) ? high : low;
		return of(Math.max(0, (long) Math.sqrt(Math.max(0, from) * Math.max(0, to))));
	}

	/**
	 * The lowest quantity of a band.
	 */
	static long low(int band) {
		return (band == 0) ? 0 : 1L << (band - 1);
	}

	/**
	 * For example {@code 4–7}. From 10,000 on, the ends are rounded to two digits, as in
	 * {@code 67 million–130 million}.
	 */
	static String text(int band) {
		long low = low(band);
		long high = 2 * low - 1;
		if (low >= high) {
			return Usd.inWords(low);
		}
		return (high < ROUNDED) ? Usd.inWords(low) + "–" + Usd.inWords(high) : rounded(low) + "–" + rounded(high);
	}

	private static String rounded(long quantity) {
		return Usd.inWords(BigDecimal.valueOf(quantity).round(TWO_DIGITS));
	}

}
