package dev.icpgraph.proximity;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

import dev.icpgraph.snapshot.Links;

/**
 * Formats numbers, dates and names for sentences.
 */
final class Wording {

	private Wording() {
	}

	/**
	 * For example {@code 2.5 %}; {@code under 0.1 %} for less.
	 */
	static String percent(double share) {
		double percent = 100 * share;
		return (percent < 0.1) ? "under 0.1 %" : rounded(percent) + " %";
	}

	/**
	 * Rounds to one decimal place below ten, else to none.
	 */
	static String rounded(double value) {
		return String.format(Locale.ROOT, (value < 9.95) ? "%.1f" : "%.0f", value).replaceFirst("\\.0$", "");
	}

	/**
	 * For example {@code " in May 2021"}; empty when unknown. January 1 may stand for a
	 * year without a known day, so it shows the year only.
	 * @param day as in {@link dev.icpgraph.snapshot.Days}
	 */
	static String in(int day) {
		if (day == Links.UNKNOWN) {
			return "";
		}
		LocalDate date = LocalDate.ofEpochDay(day);
		return (date.getDayOfYear() == 1) ? " in " + date.getYear()
				: " in " + date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + date.getYear();
	}

	/**
	 * The first names and the number of the rest, for example {@code Acme, Beta and 3
	 * more}.
	 * @param first at least one name
	 * @param count number of all names
	 */
	static String list(List<String> first, int count) {
		String last = (count > first.size()) ? (count - first.size()) + " more" : first.getLast();
		List<String> before = (count > first.size()) ? first : first.subList(0, first.size() - 1);
		return before.isEmpty() ? last : String.join(", ", before) + " and " + last;
	}

}
