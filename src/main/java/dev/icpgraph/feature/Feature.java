package dev.icpgraph.feature;

import java.util.List;

/**
 * A measure of an ICP made ready to be asked about the accounts of one snapshot.
 */
public interface Feature {

	/** The value 1; values are fixed-point numbers from 0 to it. */
	int ONE = 1 << 30;

	/** No value: the data is not known. */
	int UNKNOWN = -1;

	/**
	 * The value of an account from 0 to {@link #ONE}, or {@link #UNKNOWN}.
	 */
	int value(int account);

	/**
	 * What accounts are ordered by: as {@link #value}, or finer where values of different
	 * accounts would be rounded to the same. From 0 to below 2^34, or {@link #UNKNOWN}.
	 */
	default long order(int account) {
		return value(account);
	}

	/**
	 * The same, to be asked of whole markets: made ready for it where that pays.
	 */
	default Feature forAll() {
		return this;
	}

	/**
	 * Writes the values of a range of accounts. Features that are asked of whole markets
	 * have a loop of their own, which costs a fraction of a call for each account.
	 */
	default void values(int[] values, int from, int to) {
		for (int account = from; account < to; account++) {
			values[account] = value(account);
		}
	}

	/**
	 * Why the account has that value, in words that a salesperson understands.
	 */
	String text(int account);

	/**
	 * What in the graph the value of an account rests on: at least one where it is known,
	 * none where it is not.
	 */
	default List<EvidenceItem> grounds(int account) {
		return (value(account) < 0) ? List.of() : List.of(EvidenceItem.ofAccount(text(account)));
	}

	/**
	 * The fixed-point number nearest to a number from 0 to 1.
	 */
	static int fixed(double value) {
		return (int) Math.round(Math.clamp(value, 0, 1) * ONE);
	}

	static int truth(boolean holds) {
		return holds ? ONE : 0;
	}

}
