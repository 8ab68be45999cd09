package dev.icpgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * A state of the graph: its revision, and the random token that the last write gave it.
 * No two states have the same token, neither of two stores nor of one store before and
 * after a backup is restored, although their revisions may be equal.
 *
 * @param revision 0 before the first write, higher after each
 * @param token {@code null} when the last write gave none: it bypassed the application,
 * or came from an older release
 */
public record GraphState(long revision, @Nullable String token) {

	/**
	 * The state of a graph that nobody wrote to.
	 */
	static final GraphState UNWRITTEN = new GraphState(0, null);

	/**
	 * A token begins with its revision, so one that a later write left in place does not
	 * count.
	 */
	static GraphState of(long revision, @Nullable String token) {
		return new GraphState(revision, (token != null && token.startsWith(revision + "-")) ? token : null);
	}

}
