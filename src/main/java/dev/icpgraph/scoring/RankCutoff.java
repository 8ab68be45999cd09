package dev.icpgraph.scoring;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A place in a ranking: accounts at it or ahead of it are above. Radix selection finds it
 * without a full ranking: it counts keys by their leading bits and sorts only the keys
 * that share those of the place.
 *
 * @param key key of the last account above
 * @param account the last account above among accounts of equal key, which are ordered by
 * id
 */
record RankCutoff(long key, int account) {

	/** Number of leading bits to count keys by. */
	private static final int LEADING = 15;

	/** Number of parts to count in parallel. */
	private static final int PARTS = 4;

	private static final int SHIFT = 2 * ScoreColumns.BITS - LEADING;

	static final RankCutoff NOTHING = new RankCutoff(Long.MAX_VALUE - 1, -1);

	private static final RankCutoff EVERYTHING = new RankCutoff(-1, -1);

	boolean above(long key, int account) {
		return key > this.key || (key == this.key && account <= this.account);
	}

	/**
	 * The smallest units that can be above. A cut between two scores is one below the
	 * higher score.
	 */
	long leastUnits() {
		return (this.account < 0) ? (this.key + 1) >> ScoreColumns.BITS : this.key >> ScoreColumns.BITS;
	}

	/**
	 * A cutoff with all scores of at least these units above.
	 */
	static RankCutoff atLeast(int units) {
		return new RankCutoff(((long) units << ScoreColumns.BITS) - 1, -1);
	}

	/**
	 * A cutoff with a number of accounts above, or all if there are fewer.
	 * @param keys keys by account; larger ranks higher
	 * @param outside by account, 0 if it takes a place
	 */
	static RankCutoff after(int places, long[] keys, byte[] outside) {
		return after(places, counts(keys, outside), keys, outside);
	}

	/**
	 * The same with precomputed counts.
	 * @param counts counts by leading bits, as in {@link #counts}
	 */
	static RankCutoff after(int places, int[] counts, long[] keys, byte[] outside) {
		if (places <= 0) {
			return NOTHING;
		}
		int leading = counts.length;
		int above = 0;
		while (leading > 0 && above + counts[leading - 1] < places) {
			above += counts[--leading];
		}
		return (leading == 0) ? EVERYTHING : within(leading - 1, counts[leading - 1], places - above, keys, outside);
	}

	/**
	 * Counts the accounts that take a place by the leading bits of their keys, on all
	 * cores.
	 */
	static int[] counts(long[] keys, byte[] outside) {
		int length = keys.length / PARTS + 1;
		return IntStream.range(0, PARTS).parallel().mapToObj((part) -> {
			int[] counts = new int[1 << LEADING];
			int end = Math.min(keys.length, (part + 1) * length);
			for (int account = part * length; account < end; account++) {
				counts[(int) (keys[account] >>> SHIFT)] += 1 - outside[account];
			}
			return counts;
		}).reduce(RankCutoff::sum).orElseThrow();
	}

	private static int[] sum(int[] one, int[] other) {
		Arrays.setAll(one, (i) -> one[i] + other[i]);
		return one;
	}

	private static RankCutoff within(int leading, int count, int places, long[] keys, byte[] outside) {
		int[] accounts = new int[count];
		long[] reversed = new long[count];
		int found = 0;
		for (int account = 0; found < count; account++) {
			if (keys[account] >>> SHIFT == leading && outside[account] == 0) {
				accounts[found] = account;
				reversed[found++] = Long.MAX_VALUE - keys[account];
			}
		}
		int last = RadixSort.ascending(accounts, reversed)[places - 1];
		return new RankCutoff(keys[last], last);
	}

}
