package dev.icpgraph.text;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Dates as parts of sentences, each with its preposition and the space before it, empty
 * when unknown. January 1 may stand for a year without a known day, so it is shown as the
 * year alone. A text is an ISO 8601 date of any precision: {@code 2026}, {@code 2026-11},
 * {@code 2026-11-01}.
 */
public final class Dates {

	private static final int YEAR = 4;

	private static final int MONTH = 7;

	private Dates() {
	}

	/**
	 * For example {@code " on 2021-05-03"}, {@code " in 2021"}.
	 */
	public static String on(@Nullable LocalDate day) {
		if (day == null) {
			return "";
		}
		return yearOnly(day) ? " in " + day.getYear() : " on " + day;
	}

	/**
	 * For example {@code " in May 2021"}, {@code " in 2021"}.
	 */
	public static String in(@Nullable LocalDate day) {
		return (day == null) ? "" : in(yearOnly(day) ? String.valueOf(day.getYear()) : day.toString());
	}

	/**
	 * For example {@code " since 2021-05-03"}, {@code " since 2021"}.
	 */
	public static String since(@Nullable LocalDate day) {
		return (day == null) ? "" : " since " + (yearOnly(day) ? String.valueOf(day.getYear()) : day);
	}

	/**
	 * For example {@code " in September 2026"}, {@code " in 2026"}.
	 */
	public static String in(@Nullable String date) {
		if (date == null) {
			return "";
		}
		return " in " + ((date.length() >= MONTH) ? month(date) + " " : "") + year(date);
	}

	/**
	 * For example {@code " since 2021"}, for any precision.
	 */
	public static String sinceYear(@Nullable String date) {
		return (date == null) ? "" : " since " + year(date);
	}

	/**
	 * For example {@code " 2019–2022"}, {@code " since 2019"}, {@code " until 2022"}.
	 */
	public static String years(@Nullable String since, @Nullable String until) {
		if (until == null) {
			return sinceYear(since);
		}
		if (since == null) {
			return " until " + year(until);
		}
		return year(since).equals(year(until)) ? " in " + year(since) : " " + year(since) + "–" + year(until);
	}

	private static boolean yearOnly(LocalDate day) {
		return day.getDayOfYear() == 1;
	}

	private static String month(String date) {
		return Month.of(Integer.parseInt(date.substring(YEAR + 1, MONTH)))
			.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
	}

	/**
	 * The year of a date of any precision.
	 */
	public static String year(String date) {
		return date.substring(0, YEAR);
	}

}
