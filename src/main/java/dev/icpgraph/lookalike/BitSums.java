package dev.icpgraph.lookalike;

/**
 * Adds the bits of traits to the sums of accounts, one range of accounts at a time, so
 * that ranges can run in parallel.
 */
@FunctionalInterface
interface BitSums {

	/** For traits without bits. */
	BitSums NONE = (begin, end, sums) -> {
	};

	/**
	 * Adds to one range. O(its accounts and links).
	 * @param begin the first account
	 * @param end after the last account
	 * @param sums sums of the accounts from {@code begin} on
	 */
	void add(int begin, int end, long[] sums);

}
