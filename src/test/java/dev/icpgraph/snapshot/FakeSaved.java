package dev.icpgraph.snapshot;

import org.jspecify.annotations.Nullable;

/**
 * A saved snapshot in memory.
 */
final class FakeSaved implements SavedSnapshot {

	@Nullable Snapshot snapshot;

	boolean discarded;

	@Override
	public @Nullable Snapshot find() {
		return this.snapshot;
	}

	@Override
	public void discard() {
		this.discarded = true;
	}

}
