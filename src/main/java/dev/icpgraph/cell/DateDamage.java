package dev.icpgraph.cell;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Recognizes bands that a spreadsheet turned into dates: {@code 11-50} became {@code
 * Nov-50} or {@code 1950-11}, and {@code 1-10} became {@code 10-Jan}.
 */
final class DateDamage {

	private static final Pattern NAME_FIRST = Pattern.compile("(\\p{L}+)\\.?[- ]([0-9]{1,2})");

	private static final Pattern NAME_LAST = Pattern.compile("([0-9]{1,2})\\.?[- ](\\p{L}+)\\.?");

	private DateDamage() {
	}

	/**
	 * Explains the damage to a band; {@code null} if the text shows none.
	 */
	static @Nullable Fault of(String text) {
		String band = band(text);
		return (band != null) ? new Fault("BAND_BECAME_A_DATE",
				"A spreadsheet turned a band into a date, probably %s: format the column as text and enter the band again"
					.formatted(band))
				: null;
	}

	private static @Nullable String band(String text) {
		Matcher nameFirst = NAME_FIRST.matcher(text);
		if (nameFirst.matches()) {
			return band(MonthNames.number(nameFirst.group(1)), Integer.parseInt(nameFirst.group(2)));
		}
		Matcher nameLast = NAME_LAST.matcher(text);
		if (nameLast.matches()) {
			return band(MonthNames.number(nameLast.group(2)), Integer.parseInt(nameLast.group(1)));
		}
		String date = DateText.of(text).one();
		if (date == null || date.length() < 7) {
			return null;
		}
		int day = (date.length() > 7) ? Integer.parseInt(date, 8, 10, 10) : 1;
		int year = Integer.parseInt(date, 2, 4, 10);
		return band(Integer.valueOf(date.substring(5, 7)), (day == 1) ? year : day);
	}

	private static @Nullable String band(@Nullable Integer month, int other) {
		return (month != null) ? Math.min(month, other) + "-" + Math.max(month, other) : null;
	}

}
