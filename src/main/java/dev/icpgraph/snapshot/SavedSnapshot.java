package dev.icpgraph.snapshot;

import org.jspecify.annotations.Nullable;

/**
 * A snapshot that was saved before this start.
 */
public interface SavedSnapshot {

	/**
	 * The saved snapshot, if it is of an earlier state of this graph, or of the current
	 * one. May be called again until a snapshot is published.
	 */
	@Nullable Snapshot find();

	/**
	 * Deletes what is saved: everything had to be read, so the saved snapshot is of no
	 * use any more, and may have data that was erased.
	 */
	void discard();

}
