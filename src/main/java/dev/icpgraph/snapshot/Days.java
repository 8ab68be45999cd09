package dev.icpgraph.snapshot;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;

/**
 * Days as whole numbers counted from 1970-01-01. A date that is known only to the month
 * or the year stands for the first day of it.
 */
public final class Days {

	/** No date is known; sorts before every day. */
	public static final int UNKNOWN = Integer.MIN_VALUE;

	/** The end of what lasts; comes after every day. */
	public static final int OPEN = Integer.MAX_VALUE;

	private Days() {
	}

	/**
	 * The day of an ISO 8601 date such as {@code 2013}, {@code 2013-08} or
	 * {@code 2013-08-21}; {@link #UNKNOWN} for null and for what is no date.
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

}
