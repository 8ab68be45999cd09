package dev.icpgraph.icp;

/**
 * Points that a signal adds to an account whose value is unknown.
 */
public enum UnknownCounts {

	/** No points; the upper bound of the score shows what the data could add. */
	NOTHING,

	/** The mean value over the accounts with data. */
	MARKET_MEAN

}
