package dev.icpgraph.proximity;

/**
 * What a part of a likeness says of an account.
 */
enum LikenessKind {

	/** Ties to best customers, each with a path in the graph. */
	NEARNESS,

	/** How much is known of the account, and how current it is. */
	FOOTPRINT

}
