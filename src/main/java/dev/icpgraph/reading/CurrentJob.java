package dev.icpgraph.reading;

import java.util.Locale;
import java.util.Set;

/**
 * Words for the end of a job that has not ended.
 */
final class CurrentJob {

	private static final Set<String> WORDS = Set.of("present", "current", "now", "today", "ongoing", "to date", "heute",
			"aktuell", "bis heute", "présent", "aujourd'hui", "actualidad", "actual", "presente", "atual", "attuale",
			"heden", "obecnie", "現在");

	private CurrentJob() {
	}

	/**
	 * Whether a cell says that the job goes on.
	 */
	static boolean saysSo(String column, String cell) {
		return column.equals("until") && WORDS.contains(cell.strip().toLowerCase(Locale.ROOT));
	}

}
