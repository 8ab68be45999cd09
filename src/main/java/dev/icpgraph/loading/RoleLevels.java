package dev.icpgraph.loading;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.graph.Seniority;

/**
 * Parses the level of each role once, since many people share a title.
 */
final class RoleLevels {

	private static final int MOST_KEPT = 1 << 18;

	private final Map<String, Seniority> known = new HashMap<>();

	Seniority of(@Nullable String seniority, @Nullable String title) {
		if (this.known.size() >= MOST_KEPT) {
			this.known.clear();
		}
		return this.known.computeIfAbsent(seniority + "\n" + title, (key) -> Seniority.of(seniority, title));
	}

}
