package dev.icpgraph.proximity;

import java.util.Locale;

/**
 * Numbers as they stand in sentences.
 */
final class Numbers {

	private Numbers() {
	}

	/**
	 * For example {@code 2.5 %}; {@code under 0.1 %} for less.
	 */
	static String percent(double share) {
		double percent = 100 * share;
		return (percent < 0.1) ? "under 0.1 %" : rounded(percent) + " %";
	}

	/**
	 * To one decimal place below ten, else to none.
	 */
	static String rounded(double value) {
		return String.format(Locale.ROOT, (value < 9.95) ? "%.1f" : "%.0f", value).replaceFirst("\\.0$", "");
	}

}
