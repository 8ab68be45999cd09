package dev.icpgraph.sample;

/**
 * The part that an account plays in the story.
 */
enum Role {

	/** A customer one would clone. */
	BEST,

	/** Superb, but fails one filter. */
	NEAR_MISS,

	/** A prospect with ties to the best customers. */
	PROSPECT,

	/** Refers others for a living. */
	PARTNER,

	/** Sells what the vendor sells. */
	RIVAL,

	/** Anybody else. */
	EXTRA

}
