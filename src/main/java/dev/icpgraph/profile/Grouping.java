package dev.icpgraph.profile;

/**
 * A rule that makes one value of the values of several rows.
 */
public enum Grouping {

	/** The least, such as the first date. */
	EARLIEST,

	/** The greatest, such as the last date. */
	LATEST,

	/** The sum of numbers. */
	SUM,

	/** The number of rows. */
	COUNT

}
