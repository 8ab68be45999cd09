package dev.icpgraph.proximity;

import dev.icpgraph.snapshot.Links;

/**
 * Sums the weights of the items of each account of a range of accounts, over several
 * families of items.
 * <p>
 * An account has few items, and how many differs from the next, so a loop per account
 * would mostly mispredict its end. The links of all accounts stand one after the other:
 * running totals are kept for a block of them, and an account's sum is the difference
 * between two totals. A weight is packed with a one above it that counts it; differences
 * are right even where a total overflows.
 */
final class ItemSums {

	private static final int BLOCK = 1 << 11;

	private static final int COUNT_SHIFT = 44;

	private static final long SUM_MASK = (1L << COUNT_SHIFT) - 1;

	private final int from;

	private final long[] sums;

	private final int[] items;

	private final long[] totals = new long[BLOCK + 1];

	ItemSums(int from, int to) {
		this.from = from;
		this.sums = new long[to - from];
		this.items = new int[to - from];
	}

	/**
	 * Weights with a one above each that is not 0.
	 */
	static long[] packed(int[] weights) {
		long[] packed = new long[weights.length];
		for (int item = 0; item < weights.length; item++) {
			packed[item] = (weights[item] > 0) ? weights[item] + (1L << COUNT_SHIFT) : 0;
		}
		return packed;
	}

	/**
	 * The sum of weights of a packed sum.
	 */
	static long sum(long packed) {
		return packed & SUM_MASK;
	}

	/**
	 * How many weights are in a packed sum.
	 */
	static int count(long packed) {
		return (int) (packed >>> COUNT_SHIFT);
	}

	/**
	 * Adds the items of one family.
	 */
	void add(Links having, long[] packed) {
		int[] offsets = having.offsets();
		char[] narrow = having.narrowTargets();
		int account = 0;
		long before = 0;
		this.totals[0] = 0;
		int begin = offsets[this.from];
		int end = offsets[this.from + this.sums.length];
		for (int block = begin; account < this.sums.length; block += BLOCK) {
			int length = Math.min(BLOCK, end - block);
			if (narrow != null) {
				total(narrow, packed, block, length);
			}
			else {
				total(having.wideTargets(), packed, block, length);
			}
			int last = block + length;
			int next = offsets[this.from + account];
			while (account < this.sums.length && offsets[this.from + account + 1] <= last) {
				int start = next;
				next = offsets[this.from + account + 1];
				long total = this.totals[next - block];
				this.sums[account] += total - before;
				this.items[account] += next - start;
				before = total;
				account++;
			}
			this.totals[0] = this.totals[length];
		}
	}

	private void total(char[] targets, long[] packed, int block, int length) {
		long total = this.totals[0];
		for (int i = 0; i < length; i++) {
			total += packed[targets[block + i]];
			this.totals[i + 1] = total;
		}
	}

	private void total(int[] targets, long[] packed, int block, int length) {
		long total = this.totals[0];
		for (int i = 0; i < length; i++) {
			total += packed[targets[block + i]];
			this.totals[i + 1] = total;
		}
	}

	/**
	 * Writes the bits of each account of the range, -1 where it has no items.
	 */
	void bits(Breadth breadth, int[] bits) {
		for (int account = 0; account < this.sums.length; account++) {
			int had = this.items[account];
			long packed = this.sums[account];
			bits[this.from + account] = (had == 0) ? -1 : breadth.apply(sum(packed), had - count(packed));
		}
	}

}
