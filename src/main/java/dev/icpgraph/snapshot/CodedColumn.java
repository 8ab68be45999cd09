package dev.icpgraph.snapshot;

/**
 * Something about every account, as a code each: 0 is unknown. A question about it is
 * best worked out once per code.
 */
public sealed interface CodedColumn permits AttributeColumn, QuantityColumn {

	/**
	 * The account's code, 0 when unknown.
	 */
	int code(int account);

	/**
	 * The number of codes, {@code 0} for unknown included.
	 */
	int codes();

	/**
	 * Adds what the codes of a stretch of accounts are worth to their sums.
	 * @param worth of each code
	 * @param sums of the accounts from {@code begin} on
	 */
	void addWorth(int[] worth, int begin, int end, long[] sums);

}
