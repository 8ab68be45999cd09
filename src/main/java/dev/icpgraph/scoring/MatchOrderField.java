package dev.icpgraph.scoring;

import java.util.function.IntToLongFunction;

import dev.icpgraph.api.OrderDirection;
import dev.icpgraph.icp.Signal;

/**
 * The fields that can order matches; ties are ordered by the known share of weight,
 * greater first, then by account id.
 */
enum MatchOrderField {

	SCORE, FIT, INTENT, SCORE_LOW, SCORE_HIGH,

	/** Nearness to the best customers, as in {@link Scores#nearness()}. */
	PROXIMITY,

	/** Likeness to the best customers, in bits. */
	LIKENESS,

	/** Bits of the ranking learned from the best customers. */
	LEARNED;

	/** Above all keys. */
	private static final long TOP = (1L << 62) - 1;

	/** Above all values of the fields. */
	private static final long MOST = (1L << 34) - 1;

	/**
	 * A key for each account; a greater key ranks ahead in the order.
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
			case LEARNED -> scores.learned()::order;
		};
		return (account) -> (ahead(units.applyAsLong(account), direction) << ScoreColumns.BITS) | sums.known(account);
	}

	private static IntToLongFunction nearness(Scores scores) {
		int[] values = scores.nearness().values();
		return (account) -> values[account];
	}

	/**
	 * Unknown values, which are below 0, come last in either direction.
	 */
	private static long ahead(long units, OrderDirection direction) {
		if (units < 0) {
			return 0;
		}
		return 1 + ((direction == OrderDirection.DESC) ? units : MOST - units);
	}

	/**
	 * The accounts in order, greatest key first.
	 * @param keys keys of accounts
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
