package dev.icpgraph.importer;

import java.util.ArrayList;
import java.util.List;

import dev.icpgraph.text.Excerpt;

/**
 * Bounds the warnings about a file, which may have thousands of columns.
 */
final class KeptWarnings {

	private static final int LONGEST = 500;

	private KeptWarnings() {
	}

	/**
	 * The first warnings, each truncated to a readable length, and one that counts the
	 * others.
	 * @param room number of warnings to keep
	 */
	static List<String> of(List<String> warnings, int room) {
		List<String> kept = new ArrayList<>();
		warnings.stream().limit(room).map((it) -> Excerpt.of(it, LONGEST)).forEach(kept::add);
		if (warnings.size() > room) {
			kept.add("%d more warnings are not kept".formatted(warnings.size() - room));
		}
		return kept;
	}

}
