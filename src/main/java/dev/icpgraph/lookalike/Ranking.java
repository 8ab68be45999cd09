package dev.icpgraph.lookalike;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.RandomAccess;
import java.util.function.IntPredicate;

import dev.icpgraph.api.Connection;
import dev.icpgraph.api.Cursor;
import dev.icpgraph.api.Ordering;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.proximity.FixedPoint;

/**
 * The accounts that are like the seeds at all, the most like first, then by id: their
 * dense ids, 4 bytes each.
 */
final class Ranking extends AbstractList<Lookalike> implements RandomAccess {

	private static final int DIGIT = 10;

	private static final int BUCKETS = 1 << DIGIT;

	private static final Ordering<Lookalike> ORDERING = new Ordering<>("SCORE DESC",
			(it) -> it.all().score(it.account()), Lookalike::accountId);

	// Dense ids follow the bytes of the ids.
	private static final Comparator<Cursor> COMPARATOR = Comparator.comparingLong(Cursor::number)
		.reversed()
		.thenComparing((cursor) -> cursor.id().getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

	private final Lookalikes all;

	private final int[] accounts;

	private Ranking(Lookalikes all, int[] accounts) {
		this.all = all;
		this.accounts = accounts;
	}

	/**
	 * Ranks the accounts that are wanted. O(accounts).
	 */
	static Ranking of(Lookalikes all, IntPredicate wanted) {
		long[] keys = new long[all.snapshot().accounts()];
		int size = 0;
		for (int account = 0; account < keys.length; account++) {
			int score = all.score(account);
			if (score > 0 && wanted.test(account)) {
				keys[size++] = ((long) (FixedPoint.ONE - 1 - score) << Integer.SIZE) | account;
			}
		}
		long[] ranked = sorted(Arrays.copyOf(keys, size));
		int[] accounts = new int[size];
		for (int rank = 0; rank < size; rank++) {
			accounts[rank] = (int) ranked[rank];
		}
		return new Ranking(all, accounts);
	}

	Connection<Lookalike> page(PageRequest page) {
		return Connection.ofSorted(page, this, ORDERING, COMPARATOR);
	}

	@Override
	public Lookalike get(int rank) {
		return new Lookalike(this.all, this.accounts[rank]);
	}

	@Override
	public int size() {
		return this.accounts.length;
	}

	// One computation has one ranking: comparing millions of elements helps nobody.
	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}

	/**
	 * Sorts by the upper half, equals staying in place: a radix sort, least digit first.
	 */
	private static long[] sorted(long[] keys) {
		long[] from = keys;
		long[] to = new long[keys.length];
		for (int shift = Integer.SIZE; shift < Integer.SIZE + 3 * DIGIT; shift += DIGIT) {
			int[] next = new int[BUCKETS + 1];
			for (long key : from) {
				next[(int) (key >>> shift) % BUCKETS + 1]++;
			}
			Arrays.parallelPrefix(next, Integer::sum);
			for (long key : from) {
				to[next[(int) (key >>> shift) % BUCKETS]++] = key;
			}
			long[] filled = to;
			to = from;
			from = filled;
		}
		return from;
	}

}
