package dev.icpgraph.snapshot;

/**
 * One property of all accounts as codes: 0 is unknown. Evaluate a condition on it once
 * per code, not once per account.
 */
public sealed interface CodedColumn permits AttributeColumn, QuantityColumn {

	/**
	 * The account's code, 0 when unknown.
	 */
	int code(int account);

	/**
	 * Number of codes, including {@code 0} for unknown.
	 */
	int codes();

	/**
	 * Adds the value of each account's code to its sum, for a range of accounts.
	 * @param worth value of each code
	 * @param sums sums of the accounts from {@code begin} on
	 */
	void addWorth(int[] worth, int begin, int end, long[] sums);

}
