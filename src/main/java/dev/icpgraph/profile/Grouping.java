package dev.icpgraph.profile;

/**
 * A rule that combines the values of several rows into one.
 */
public enum Grouping {

	/** The minimum, such as the first date. */
	EARLIEST,

	/** The maximum, such as the last date. */
	LATEST,

	/** The sum of numbers. */
	SUM,

	/** The number of rows. */
	COUNT

}
