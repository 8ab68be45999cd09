package dev.icpgraph.privacy;

import org.jspecify.annotations.Nullable;

/**
 * The outcome of erasing people in one transaction.
 *
 * @param people number of erased people
 * @param links number of their links
 * @param texts number of other nodes in whose texts a name was replaced
 * @param importProblems number of deleted problem rows
 * @param revision revision of the graph; {@code null} if no person was found
 */
record Erasure(int people, int links, int texts, int importProblems, @Nullable Long revision) {

	/** The outcome if no person was found. */
	static final Erasure NOTHING = new Erasure(0, 0, 0, 0, null);

}
