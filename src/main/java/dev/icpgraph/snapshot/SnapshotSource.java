package dev.icpgraph.snapshot;

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
	 * As {@link #load}, but updates an older snapshot with the changes since, when they
	 * are known.
	 */
	Snapshot after(Snapshot old);

}
