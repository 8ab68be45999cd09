package dev.icpgraph.sample;

/**
 * The part that an account plays in the story.
 */
enum StoryRole {

	/** One of the best customers. */
	BEST,

	/** Excellent, but fails one filter. */
	NEAR_MISS,

	/** A prospect with ties to the best customers. */
	PROSPECT,

	/** A consultant that refers many accounts. */
	PARTNER,

	/** Sells the same as the vendor. */
	RIVAL,

	/** Any other account. */
	EXTRA

}
