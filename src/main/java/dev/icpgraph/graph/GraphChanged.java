package dev.icpgraph.graph;

/**
 * Event: writes to the graph are committed.
 *
 * @param revision the graph revision that includes them
 * @param more whether the writer continues to write, so that readers of the whole graph
 * should wait
 */
public record GraphChanged(long revision, boolean more) {

	public GraphChanged(long revision) {
		this(revision, false);
	}

}
