package dev.icpgraph.introduction;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Formats dates in any precision for sentences.
 */
final class RouteDates {

	private static final int MONTH = 7;

	private RouteDates() {
	}

	/**
	 * For example {@code " in September 2026"}; empty without a date.
	 */
	static String in(@Nullable String date) {
		if (date == null) {
			return "";
		}
		return " in " + ((date.length() >= MONTH) ? month(date) + " " : "") + year(date);
	}

	/**
	 * For example {@code " since 2021"}; empty without a date.
	 */
	static String since(@Nullable String date) {
		return (date == null) ? "" : " since " + year(date);
	}

	/**
	 * For example {@code " 2019–2022"}, {@code " since 2019"}, {@code " until 2022"}.
	 */
	static String period(@Nullable String since, @Nullable String until) {
		if (until == null) {
			return since(since);
		}
		if (since == null) {
			return " until " + year(until);
		}
		return year(since).equals(year(until)) ? " in " + year(since) : " " + year(since) + "–" + year(until);
	}

	private static String month(String date) {
		return Month.of(Integer.parseInt(date.substring(5, MONTH))).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
	}

	private static String year(String date) {
		return date.substring(0, 4);
	}

}
