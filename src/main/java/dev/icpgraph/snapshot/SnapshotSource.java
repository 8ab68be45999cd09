package dev.icpgraph.snapshot;

/**
 * Where snapshots come from.
 */
interface SnapshotSource {

	/**
	 * The revision that the graph is at now.
	 */
	long revision();

	/**
	 * A snapshot of the graph, at its present revision at least.
	 */
	Snapshot load();

	/**
	 * As {@link #load}, but made from an older snapshot and what changed since, where
	 * that is known.
	 */
	Snapshot after(Snapshot old);

}
