package dev.icpgraph.snapshot;

/**
 * Event: a new snapshot replaced the old one. Published on the thread that built it, one
 * at a time.
 *
 * @param snapshot the new one
 */
public record SnapshotRefreshed(Snapshot snapshot) {
}
