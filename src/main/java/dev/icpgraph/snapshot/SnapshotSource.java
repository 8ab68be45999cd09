package dev.icpgraph.snapshot;

import org.jspecify.annotations.Nullable;

/**
 * A source of snapshots.
 */
public interface SnapshotSource {

	/**
	 * The current revision of the graph.
	 */
	long revision();

	/**
	 * A snapshot of the graph at its current revision or later.
	 */
	Snapshot load();

	/**
	 * Like {@link #load}, but reads only the changes since an older snapshot. Returns
	 * quickly if the changes are unknown.
	 * @return {@code null} if everything has to be read
	 */
	@Nullable Snapshot update(Snapshot old);

	/**
	 * Updates an older snapshot if the changes since are known; otherwise loads a new
	 * one.
	 */
	default Snapshot after(Snapshot old) {
		Snapshot next = update(old);
		return (next != null) ? next : load();
	}

}
