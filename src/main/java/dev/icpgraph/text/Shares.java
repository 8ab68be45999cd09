package dev.icpgraph.text;

import org.jspecify.annotations.Nullable;

/**
 * Shares as people read them: {@code 44%}, {@code 2.5%}, {@code under 0.1%}. Only exact
 * values read {@code 0%} and {@code 100%}.
 */
public final class Shares {

	private static final double PERCENT = 100;

	private static final double LEAST = 0.1;

	private static final double NEARLY_ALL = 99.5;

	private Shares() {
	}

	/**
	 * A share in percent, with one decimal below 10% and none from 10% on.
	 * @param share 0 to 1
	 */
	public static String percent(double share) {
		double percent = PERCENT * share;
		if (percent > 0 && percent < LEAST) {
			return "under 0.1%";
		}
		return (percent >= NEARLY_ALL && share < 1) ? "over 99%" : Numbers.rounded(percent) + "%";
	}

	/**
	 * A difference of two shares in percentage points, for example {@code −2.1}.
	 */
	public static String points(double difference) {
		String digits = Numbers.fixed(PERCENT * Math.abs(difference), 1);
		return (difference < 0 && !digits.equals("0.0")) ? "−" + digits : digits;
	}

	/**
	 * Limits of a share, for example {@code at least 30%} or {@code 30% to 95%}; empty
	 * without limits.
	 * @param gte lower limit, 0 to 1; {@code null} for none
	 * @param lte upper limit, 0 to 1; {@code null} for none
	 */
	public static String limits(@Nullable Double gte, @Nullable Double lte) {
		if (gte == null) {
			return (lte == null) ? "" : "at most " + percent(lte);
		}
		return (lte == null) ? "at least " + percent(gte) : percent(gte) + " to " + percent(lte);
	}

}
