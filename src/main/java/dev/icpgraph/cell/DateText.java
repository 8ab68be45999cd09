package dev.icpgraph.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Converts dates as people and programs write them to ISO 8601 in their own precision:
 * {@code 2013}, {@code 2013-08}, {@code 2013-08-21}. A time after the day is dropped.
 */
final class DateText {

	private static final int LONGEST = 80;

	private static final long SECONDS = 24 * 60 * 60;

	private static final Pattern TIME = Pattern
		.compile("(?:T|,?\\s+|\\s+at\\s+)[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?"
				+ "\\s*(?:[AaPp]\\.?[Mm]\\.?)?\\s*(?:Z|[A-Z]{2,5})?\\s*(?:[-+][0-9]{2}:?(?:[0-9]{2})?)?\\s*"
				+ "(?:\\[[^\\]]*\\]|\\([^)]*\\)|[A-Z]{2,5})?$");

	/** A weekday, which says no more than the date after it. */
	private static final Pattern WEEKDAY = Pattern
		.compile("(?i)(?:mon|tues?|wed|wednes|thurs?|thu|fri|sat|satur|sun)(?:day)?[.,]?\\s+|"
				+ "(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|mo|di|mi|do|fr|sa|so)[.,]+\\s*");

	/** Seconds or milliseconds since 1970, of days after 2001. */
	private static final Pattern EPOCH = Pattern.compile("([1-4][0-9]{9})([0-9]{3})?");

	private static final Pattern YEAR_FIRST = Pattern
		.compile("([0-9]{4})(?:([-/])([0-9]{1,2})(?:\\2([0-9]{1,2}))?)?|([0-9]{4})\\.([0-9]{1,2})\\.([0-9]{1,2})\\.?");

	/** Chinese, Japanese and Korean: {@code 2013年8月21日}. */
	private static final Pattern EAST_ASIAN = Pattern
		.compile("([0-9]{4})[年년] ?([0-9]{1,2})[月월](?: ?([0-9]{1,2})[日일])?");

	private static final Pattern DIGITS = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");

	private static final Pattern YEAR_LAST = Pattern.compile("([0-9]{1,2})([-/.])\\s?([0-9]{1,2})\\2\\s?([0-9]{4})");

	private static final Pattern MONTH_AND_YEAR = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{4})");

	private static final Pattern DAY_NAME_YEAR = Pattern
		.compile("([0-9]{1,2})(?:st|nd|rd|th|er|\\.)?[-\\s]*(?:of |de )?([\\p{L}]+)\\.?(?: de )?[-,\\s]*([0-9]{4})");

	private static final Pattern NAME_DAY_YEAR = Pattern
		.compile("([\\p{L}]+)\\.?[-\\s]*([0-9]{1,2})(?:st|nd|rd|th)?(?:,\\s*|[-\\s]+)([0-9]{4})");

	private static final Pattern NAME_YEAR = Pattern.compile("([\\p{L}]+)\\.?(?: de )?[-,\\s]*([0-9]{4})");

	private DateText() {
	}

	/**
	 * Reads a text with the day first and with the month first. Both are absent if it is
	 * not a date or the day does not exist.
	 */
	static TwoReadings<String> of(String text) {
		String iso = iso(text);
		if (iso != null) {
			return TwoReadings.certain(iso);
		}
		if (text.length() > LONGEST) {
			return new TwoReadings<>(null, null);
		}
		Matcher epoch = EPOCH.matcher(text);
		if (epoch.matches()) {
			return TwoReadings.certain(LocalDate.ofEpochDay(Long.parseLong(epoch.group(1)) / SECONDS).toString());
		}
		Matcher weekday = WEEKDAY.matcher(text);
		String day = weekday.lookingAt() ? text.substring(weekday.end()) : text;
		String date = TIME.matcher(day).replaceFirst("").strip();
		Matcher two = YEAR_LAST.matcher(date);
		if (two.matches()) {
			return new TwoReadings<>(day(two.group(4), two.group(3), two.group(1)),
					day(two.group(4), two.group(1), two.group(3)));
		}
		String certain = certain(date);
		return new TwoReadings<>(certain, certain);
	}

	/**
	 * The text itself if it is a date in ISO 8601 without a time; otherwise {@code null}.
	 */
	static @Nullable String iso(String text) {
		int length = text.length();
		if (length != 4 && length != 7 && length != 10) {
			return null;
		}
		for (int i = 0; i < length; i++) {
			boolean dash = i == 4 || i == 7;
			char character = text.charAt(i);
			if (dash ? character != '-' : (character < '0' || character > '9')) {
				return null;
			}
		}
		int month = (length > 4) ? two(text, 5) : 1;
		int day = (length > 7) ? two(text, 8) : 1;
		boolean exists = month >= 1 && month <= 12 && day >= 1
				&& day <= YearMonth.of(Integer.parseInt(text, 0, 4, 10), month).lengthOfMonth();
		return exists ? text : null;
	}

	private static int two(String text, int from) {
		return (text.charAt(from) - '0') * 10 + text.charAt(from + 1) - '0';
	}

	private static @Nullable String certain(String date) {
		Matcher yearFirst = YEAR_FIRST.matcher(date);
		if (yearFirst.matches()) {
			String year = yearFirst.group(1);
			return (year != null) ? day(year, yearFirst.group(3), yearFirst.group(4))
					: day(yearFirst.group(5), yearFirst.group(6), yearFirst.group(7));
		}
		Matcher digits = DIGITS.matcher(date);
		if (digits.matches()) {
			return day(digits.group(1), digits.group(2), digits.group(3));
		}
		Matcher eastAsian = EAST_ASIAN.matcher(date);
		if (eastAsian.matches()) {
			return day(eastAsian.group(1), eastAsian.group(2), eastAsian.group(3));
		}
		Matcher month = MONTH_AND_YEAR.matcher(date);
		return month.matches() ? day(month.group(2), month.group(1), null) : named(date);
	}

	private static @Nullable String named(String date) {
		Matcher dayFirst = DAY_NAME_YEAR.matcher(date);
		if (dayFirst.matches()) {
			return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
		}
		Matcher dayLater = NAME_DAY_YEAR.matcher(date);
		if (dayLater.matches()) {
			return day(dayLater.group(3), month(dayLater.group(1)), dayLater.group(2));
		}
		Matcher month = NAME_YEAR.matcher(date);
		return month.matches() ? day(month.group(2), month(month.group(1)), null) : null;
	}

	/**
	 * The number of a month by its name; 0, which is never valid, for an unknown name.
	 */
	private static String month(String name) {
		Integer number = MonthNames.number(name);
		return (number != null) ? number.toString() : "0";
	}

	private static @Nullable String day(String year, @Nullable String month, @Nullable String day) {
		try {
			LocalDate date = LocalDate.of(Integer.parseInt(year), (month != null) ? Integer.parseInt(month) : 1,
					(day != null) ? Integer.parseInt(day) : 1);
			return date.toString().substring(0, (day != null) ? 10 : (month != null) ? 7 : 4);
		}
		catch (DateTimeException ex) {
			// The day does not exist.
			return null;
		}
	}

}
