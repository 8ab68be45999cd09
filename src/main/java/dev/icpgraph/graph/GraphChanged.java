package dev.icpgraph.graph;

/**
 * The graph was written to and the writes are committed.
 *
 * @param revision the graph revision that includes them
 */
public record GraphChanged(long revision) {
}
