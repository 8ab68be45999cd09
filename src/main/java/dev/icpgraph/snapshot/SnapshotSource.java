package dev.icpgraph.snapshot;

import org.jspecify.annotations.Nullable;

/**
 * A source of snapshots.
 */
interface SnapshotSource {

	/**
	 * The current revision of the graph.
	 */
	long revision();

	/**
	 * A snapshot of the graph at its current revision or later.
	 */
	Snapshot load();

	/**
	 * As {@link #load}, but reads only what changed since an older snapshot. Costs little
	 * when the changes are not known.
	 * @return {@code null} if everything has to be read
	 */
	@Nullable Snapshot update(Snapshot old);

	/**
	 * Updates an older snapshot with the changes since when they are known, and loads it
	 * otherwise.
	 */
	default Snapshot after(Snapshot old) {
		Snapshot next = update(old);
		return (next != null) ? next : load();
	}

}
