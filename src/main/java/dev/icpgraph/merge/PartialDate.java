package dev.icpgraph.merge;

import org.jspecify.annotations.Nullable;

/**
 * ISO 8601 dates with a year, a month or a day, compared in the common precision.
 */
final class PartialDate {

	private PartialDate() {
	}

	/**
	 * Whether both may be the same day; an unknown one may be any day.
	 */
	static boolean mayBe(@Nullable String one, @Nullable String other) {
		return one == null || other == null || compare(one, other) == 0;
	}

	/**
	 * Whether an end date is before a start date; {@code false} if either is unknown.
	 */
	static boolean isOver(@Nullable String end, @Nullable String beginning) {
		return end != null && beginning != null && compare(end, beginning) <= 0;
	}

	/**
	 * Whether a date is the same as another but less precise.
	 */
	static boolean isVaguer(String date, @Nullable String other) {
		return other != null && other.length() > date.length() && other.startsWith(date);
	}

	private static int compare(String one, String other) {
		int both = Math.min(one.length(), other.length());
		return one.substring(0, both).compareTo(other.substring(0, both));
	}

}
