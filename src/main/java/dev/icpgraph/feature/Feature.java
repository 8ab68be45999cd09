package dev.icpgraph.feature;

import java.util.List;

import dev.icpgraph.statistics.FixedPoint;

/**
 * A measure of an ICP, prepared for the accounts of one snapshot.
 */
public interface Feature {

	/** The value 1; values are fixed-point numbers from 0 to it. */
	int ONE = FixedPoint.ONE;

	/** No value: the data is unknown. */
	int UNKNOWN = -1;

	/**
	 * The value of an account from 0 to {@link #ONE}, or {@link #UNKNOWN}.
	 */
	int value(int account);

	/**
	 * The key for ordering accounts: {@link #value}, or a finer number if rounding would
	 * make different accounts equal. From 0 to below 2^34, or {@link #UNKNOWN}.
	 */
	default long order(int account) {
		return value(account);
	}

	/**
	 * The same feature, prepared for a whole market if that is faster.
	 */
	default Feature forAll() {
		return this;
	}

	/**
	 * Writes the values of a range of accounts. Features for whole markets override it,
	 * some with the same loop: compiled for one class, it inlines {@link #value}, which
	 * costs a fraction of a call per account.
	 */
	default void values(int[] values, int from, int to) {
		for (int account = from; account < to; account++) {
			values[account] = value(account);
		}
	}

	/**
	 * The reason for the account's value, in words that a salesperson understands.
	 */
	String text(int account);

	/**
	 * The evidence for the value of an account: at least one item for a known value, none
	 * for an unknown one.
	 */
	default List<EvidenceItem> evidence(int account) {
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
