package dev.icpgraph.fit;

/**
 * Direction in which a sign of product-market fit moves.
 */
public enum FitDirection {

	/** The whole interval of the difference is above 0. */
	UP,

	/** The whole interval of the difference is below 0. */
	DOWN,

	/** The interval contains 0, or there are no customers to compare. */
	UNCLEAR

}
