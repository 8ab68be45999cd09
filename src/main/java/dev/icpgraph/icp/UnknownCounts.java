package dev.icpgraph.icp;

/**
 * What a signal adds to the score of an account that it is unknown of.
 */
public enum UnknownCounts {

	/** No points; the score's upper bound shows what the data could give. */
	NOTHING,

	/** The mean value of the accounts that the signal is known of. */
	MARKET_MEAN

}
