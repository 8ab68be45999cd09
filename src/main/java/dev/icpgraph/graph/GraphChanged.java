package dev.icpgraph.graph;

/**
 * The graph was written to and the writes are committed.
 *
 * @param revision the graph revision that includes them
 * @param more whether the writer has more to write at once, so that who reads the whole
 * graph had better wait
 */
public record GraphChanged(long revision, boolean more) {

	public GraphChanged(long revision) {
		this(revision, false);
	}

}
