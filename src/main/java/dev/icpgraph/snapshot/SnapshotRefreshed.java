package dev.icpgraph.snapshot;

/**
 * A new snapshot has taken the place of the old; told on the thread that built it, one at
 * a time.
 *
 * @param snapshot the new one
 */
public record SnapshotRefreshed(Snapshot snapshot) {
}
