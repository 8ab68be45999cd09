package dev.icpgraph.lookalike;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.RandomAccess;
import java.util.function.IntPredicate;

import dev.icpgraph.api.Connection;
import dev.icpgraph.api.Cursor;
import dev.icpgraph.api.Ordering;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.statistics.FixedPoint;

/**
 * The accounts with any likeness to the seeds, most alike first, ties by id: dense ids, 4
 * bytes each. Buckets hold accounts of nearly equal scores; a bucket is sorted on first
 * access, because most are never read.
 *
 * <pre>
 * accounts  7 3 | 1 9 4 | 2    with scores .9 .8 | .3 .2 .3 | .1
 * ends      2     5       6
 * </pre>
 */
final class RankedLookalikes extends AbstractList<Lookalike> implements RandomAccess {

	private static final int BUCKETS = 1 << 12;

	private static final int BUCKET_WIDTH = FixedPoint.ONE / BUCKETS;

	private static final Ordering<Lookalike> ORDERING = new Ordering<>("SCORE DESC",
			(it) -> it.all().rankedBits(it.account()), Lookalike::accountId);

	// Dense ids have the order of the ids' bytes.
	private static final Comparator<Cursor> COMPARATOR = Comparator.comparingLong(Cursor::number)
		.reversed()
		.thenComparing((cursor) -> cursor.id().getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

	private final Lookalikes all;

	private final int[] accounts;

	private final int[] ends;

	private final BitSet sorted = new BitSet(BUCKETS);

	private final IntPredicate rivals;

	private RankedLookalikes(Lookalikes all, IntPredicate rivals, int[] accounts, int[] ends) {
		this.all = all;
		this.rivals = rivals;
		this.accounts = accounts;
		this.ends = ends;
	}

	/**
	 * Ranks the wanted accounts. O(accounts).
	 */
	static RankedLookalikes of(Lookalikes all, IntPredicate wanted) {
		return of(all, wanted, wanted);
	}

	/**
	 * The same for the head of a longer list.
	 * @param rivals accounts of the longer list
	 */
	static RankedLookalikes of(Lookalikes all, IntPredicate wanted, IntPredicate rivals) {
		int[] found = new int[all.snapshot().accounts()];
		int[] next = new int[BUCKETS + 1];
		int size = 0;
		for (int account = 0; account < found.length; account++) {
			int score = all.score(account);
			if (all.rankedBits(account) > 0 && wanted.test(account)) {
				found[size++] = account;
				next[bucket(score) + 1]++;
			}
		}
		Arrays.parallelPrefix(next, Integer::sum);
		int[] accounts = new int[size];
		for (int i = 0; i < size; i++) {
			accounts[next[bucket(all.score(found[i]))]++] = found[i];
		}
		return new RankedLookalikes(all, rivals, accounts, next);
	}

	Connection<Lookalike> page(PageRequest page) {
		return Connection.ofSorted(page, this, ORDERING, COMPARATOR);
	}

	@Override
	public synchronized Lookalike get(int rank) {
		int bucket = bucket(this.all.score(this.accounts[rank]));
		if (!this.sorted.get(bucket)) {
			sort((bucket > 0) ? this.ends[bucket - 1] : 0, this.ends[bucket]);
			this.sorted.set(bucket);
		}
		return new Lookalike(this.all, this.accounts[rank], this.rivals);
	}

	@Override
	public int size() {
		return this.accounts.length;
	}

	// Each computation has one ranking, so comparing millions of elements is pointless.
	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}

	/**
	 * The first bucket has the highest scores.
	 */
	private static int bucket(int score) {
		return (FixedPoint.ONE - 1 - score) / BUCKET_WIDTH;
	}

	private void sort(int begin, int end) {
		long[] keys = Arrays.stream(this.accounts, begin, end)
			.mapToLong(
					(account) -> (long) (FixedPoint.MOST_BITS - this.all.rankedBits(account)) << Integer.SIZE | account)
			.sorted()
			.toArray();
		for (int i = 0; i < keys.length; i++) {
			this.accounts[begin + i] = (int) keys[i];
		}
	}

}
