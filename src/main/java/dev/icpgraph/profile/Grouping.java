package dev.icpgraph.profile;

/**
 * How the values of rows about the same thing become one.
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
