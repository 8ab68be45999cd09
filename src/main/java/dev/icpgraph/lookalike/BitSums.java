package dev.icpgraph.lookalike;

/**
 * Adds what the traits of accounts are worth to their sums, one stretch of accounts at a
 * time, so that several can be worked on side by side.
 */
@FunctionalInterface
interface BitSums {

	/** For traits that are worth nothing. */
	BitSums NONE = (begin, end, sums) -> {
	};

	/**
	 * Adds to one stretch. O(its accounts and links).
	 * @param begin the first account
	 * @param end after the last account
	 * @param sums of the accounts from {@code begin} on
	 */
	void add(int begin, int end, long[] sums);

}
