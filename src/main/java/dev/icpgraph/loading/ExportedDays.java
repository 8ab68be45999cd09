package dev.icpgraph.loading;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import org.jspecify.annotations.Nullable;

import dev.icpgraph.snapshot.Days;

/**
 * Parses each date once, since many links share one.
 */
final class ExportedDays {

	private static final int MOST_KEPT = 1 << 16;

	private final Object2IntOpenHashMap<String> days = new Object2IntOpenHashMap<>();

	/**
	 * A day as of {@link Days}.
	 */
	int of(@Nullable Object date) {
		if (date == null) {
			return Days.UNKNOWN;
		}
		if (this.days.size() >= MOST_KEPT) {
			this.days.clear();
		}
		return this.days.computeIfAbsent((String) date, Days::of);
	}

}
