package dev.icpgraph.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Numbers and their limits as people read them.
 */
public final class Numbers {

	/** Lowest value that would round to ten with one decimal place. */
	private static final double TEN = 9.95;

	private Numbers() {
	}

	/**
	 * Rounds to one decimal place below ten, otherwise to none: {@code 2.7}, {@code 3},
	 * {@code 40}.
	 */
	public static String rounded(double value) {
		return times(value).replaceFirst("\\.0$", "");
	}

	/**
	 * A factor in words, with one decimal place below ten and none from ten on:
	 * {@code 3.0}, {@code 24}.
	 */
	public static String times(double factor) {
		return fixed(factor, (factor < TEN) ? 1 : 0);
	}

	/**
	 * Rounds half up to a number of decimal places, as {@code %.1f} does: {@code 0.3},
	 * {@code -2.0}. {@code String.format} takes more than twice as long, which counts in
	 * lists of a million reasons.
	 */
	public static String fixed(double value, int places) {
		if (!Double.isFinite(value)) {
			return Double.toString(value);
		}
		String digits = BigDecimal.valueOf(Math.abs(value)).setScale(places, RoundingMode.HALF_UP).toPlainString();
		return (value < 0) ? "-" + digits : digits;
	}

	/**
	 * All digits, without trailing zeros: {@code 0.25}, {@code 5000}.
	 */
	public static String plain(Number number) {
		return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
	}

	/**
	 * With separators: {@code 1,204}.
	 */
	public static String grouped(long number) {
		return String.format(Locale.ROOT, "%,d", number);
	}

	/**
	 * Limits, for example {@code 50–5000}, {@code at least 50} or {@code at most 5000};
	 * empty without any.
	 */
	public static String limits(@Nullable Number gte, @Nullable Number lte) {
		return limits(gte, lte, Numbers::plain);
	}

	/**
	 * Limits with their own wording of numbers.
	 */
	public static String limits(@Nullable Number gte, @Nullable Number lte, Function<Number, String> words) {
		if (gte == null) {
			return (lte != null) ? "at most " + words.apply(lte) : "";
		}
		return (lte != null) ? words.apply(gte) + "–" + words.apply(lte) : "at least " + words.apply(gte);
	}

	/**
	 * The values that a quantity may have, for example {@code 51–200}, {@code 10001 or
	 * more} or {@code 120}.
	 * @param low minus infinity for no lower end
	 * @param high infinity for no upper end
	 */
	public static String band(double low, double high, Function<Number, String> words) {
		if (low == high) {
			return words.apply(low);
		}
		if (Double.isInfinite(high)) {
			return words.apply(low) + " or more";
		}
		return Double.isInfinite(low) ? words.apply(high) + " or less" : words.apply(low) + "–" + words.apply(high);
	}

}
