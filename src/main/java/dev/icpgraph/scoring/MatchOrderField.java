package dev.icpgraph.scoring;

import java.util.function.IntToLongFunction;

import dev.icpgraph.api.OrderDirection;
import dev.icpgraph.icp.Signal;

/**
 * What matches are ordered by; equal ones by the share of weight that is known, the
 * greater first, then by account id.
 */
enum MatchOrderField {

	SCORE, FIT, INTENT, SCORE_LOW, SCORE_HIGH,

	/** Nearness to the best customers, as of {@link Scores#nearness()}. */
	PROXIMITY,

	/** Likeness to the best customers, in bits. */
	LIKENESS;

	/** Above all keys. */
	private static final long TOP = (1L << 62) - 1;

	/** Above all that matches are ordered by. */
	private static final long MOST = (1L << 34) - 1;

	/**
	 * Gives each account a number that is greater the further ahead it is in an order.
	 */
	IntToLongFunction keys(Scores scores, OrderDirection direction) {
		ScoreColumns sums = scores.sums();
		IntToLongFunction units = switch (this) {
			case SCORE -> sums::score;
			case FIT -> (account) -> sums.ofKind(Signal.Kind.FIT, account);
			case INTENT -> (account) -> sums.ofKind(Signal.Kind.INTENT, account);
			case SCORE_LOW -> sums::low;
			case SCORE_HIGH -> sums::high;
			case PROXIMITY -> nearness(scores);
			case LIKENESS -> scores.likeness()::order;
		};
		return (account) -> (ahead(units.applyAsLong(account), direction) << ScoreColumns.BITS) | sums.known(account);
	}

	private static IntToLongFunction nearness(Scores scores) {
		int[] values = scores.nearness().values();
		return (account) -> values[account];
	}

	/**
	 * What is not known, and below 0, is behind whichever way.
	 */
	private static long ahead(long units, OrderDirection direction) {
		if (units < 0) {
			return 0;
		}
		return 1 + ((direction == OrderDirection.DESC) ? units : MOST - units);
	}

	/**
	 * Accounts with the furthest ahead first.
	 * @param keys of accounts
	 * @param accounts ascending
	 */
	static int[] ranked(IntToLongFunction keys, int[] accounts) {
		long[] turned = new long[accounts.length];
		for (int i = 0; i < turned.length; i++) {
			turned[i] = TOP - keys.applyAsLong(accounts[i]);
		}
		return RadixSort.ascending(accounts, turned);
	}

}
