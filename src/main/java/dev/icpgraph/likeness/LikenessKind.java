package dev.icpgraph.likeness;

/**
 * The kinds of parts of a likeness.
 */
public enum LikenessKind {

	/** Ties to best customers, each with a path in the graph. */
	NEARNESS,

	/** Amount and recency of the account's data. */
	FOOTPRINT

}
