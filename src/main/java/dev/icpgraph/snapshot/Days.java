package dev.icpgraph.snapshot;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;

/**
 * Days as whole numbers counted from 1970-01-01. A date known only to the month or year
 * counts as its first day.
 */
public final class Days {

	/** Unknown date; sorts before every day. */
	public static final int UNKNOWN = Integer.MIN_VALUE;

	/** End of an interval that is still open; sorts after every day. */
	public static final int OPEN = Integer.MAX_VALUE;

	private Days() {
	}

	/**
	 * The day of an ISO 8601 date such as {@code 2013}, {@code 2013-08} or {@code
	 * 2013-08-21}; {@link #UNKNOWN} for null and for text that is not a date.
	 */
	public static int of(@Nullable String date) {
		if (date == null) {
			return UNKNOWN;
		}
		try {
			LocalDate day = switch (date.length()) {
				case 4 -> Year.parse(date).atDay(1);
				case 7 -> YearMonth.parse(date).atDay(1);
				default -> LocalDate.parse(date);
			};
			return (int) day.toEpochDay();
		}
		catch (DateTimeParseException ex) {
			return UNKNOWN;
		}
	}

	/**
	 * The date of a day; null when unknown.
	 */
	public static @Nullable LocalDate date(int day) {
		return (day == UNKNOWN) ? null : LocalDate.ofEpochDay(day);
	}

}
