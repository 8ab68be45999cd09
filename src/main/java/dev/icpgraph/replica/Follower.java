package dev.icpgraph.replica;

/**
 * A part of the application that answers from what it read earlier, and can be asked to
 * catch up with the graph.
 */
public interface Follower {

	/**
	 * Starts to read newer data; does not wait.
	 * @param revision revision of the graph to reach
	 */
	void follow(long revision);

	/**
	 * Whether answers include all changes up to a revision.
	 */
	boolean hasReached(long revision);

}
