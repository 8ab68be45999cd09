package dev.icpgraph.sample;

/**
 * The part that an account plays in the story.
 */
enum StoryRole {

	/** A customer worth cloning. */
	BEST,

	/** Excellent, but fails one filter. */
	NEAR_MISS,

	/** A prospect with ties to the best customers. */
	PROSPECT,

	/** Refers others for a living. */
	PARTNER,

	/** Sells the same as the vendor. */
	RIVAL,

	/** Any other account. */
	EXTRA

}
