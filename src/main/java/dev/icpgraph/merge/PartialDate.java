package dev.icpgraph.merge;

import org.jspecify.annotations.Nullable;

/**
 * ISO 8601 dates that may be only a year, or a year and a month. They are compared in the
 * precision that both have.
 */
final class PartialDate {

	private PartialDate() {
	}

	/**
	 * Whether both may be the same day; one that is unknown may be any.
	 */
	static boolean mayBe(@Nullable String one, @Nullable String other) {
		return one == null || other == null || compare(one, other) == 0;
	}

	/**
	 * Whether something that ended on a date was over when another began; {@code false}
	 * when one of them is unknown.
	 */
	static boolean isOver(@Nullable String end, @Nullable String beginning) {
		return end != null && beginning != null && compare(end, beginning) <= 0;
	}

	/**
	 * Whether a date says the same as another and less closely.
	 */
	static boolean isVaguer(String date, @Nullable String other) {
		return other != null && other.length() > date.length() && other.startsWith(date);
	}

	private static int compare(String one, String other) {
		int both = Math.min(one.length(), other.length());
		return one.substring(0, both).compareTo(other.substring(0, both));
	}

}
