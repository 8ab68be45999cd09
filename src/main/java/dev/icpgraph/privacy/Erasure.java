package dev.icpgraph.privacy;

import org.jspecify.annotations.Nullable;

/**
 * The outcome of erasing people in one transaction.
 *
 * @param people number of people that were there
 * @param links number of their links
 * @param texts number of other nodes in whose texts a name was replaced
 * @param importProblems number of rows of files that were kept because of a problem
 * @param revision revision of the graph; {@code null} when nobody was there
 */
record Erasure(int people, int links, int texts, int importProblems, @Nullable Long revision) {

	/** The outcome for people that are not there. */
	static final Erasure NOTHING = new Erasure(0, 0, 0, 0, null);

}
