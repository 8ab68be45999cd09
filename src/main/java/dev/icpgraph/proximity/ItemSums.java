package dev.icpgraph.proximity;

import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.RowSums;

/**
 * Sums the weights of the items of each account in a range, over several families of
 * items. Each weight is packed with a count of 1 in its high bits.
 */
final class ItemSums {

	private static final int COUNT_SHIFT = 44;

	private static final long SUM_MASK = (1L << COUNT_SHIFT) - 1;

	private final int from;

	private final long[] sums;

	private final int[] items;

	ItemSums(int from, int to) {
		this.from = from;
		this.sums = new long[to - from];
		this.items = new int[to - from];
	}

	/**
	 * Packs a count and a weight.
	 */
	static long packed(long count, int weight) {
		return weight + (count << COUNT_SHIFT);
	}

	/**
	 * Packs weights, each with count 1 unless it is 0.
	 */
	static long[] packed(int[] weights) {
		long[] packed = new long[weights.length];
		for (int item = 0; item < weights.length; item++) {
			packed[item] = (weights[item] > 0) ? packed(1, weights[item]) : 0;
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
	 * Number of weights in a packed sum.
	 */
	static int count(long packed) {
		return (int) (packed >>> COUNT_SHIFT);
	}

	/**
	 * Adds the items of one family.
	 * @param packed packed weights by item
	 */
	void add(Links having, long[] packed) {
		char[] narrow = having.narrowTargets();
		add(having, (narrow != null) ? (begin, length, totals) -> total(narrow, packed, begin, length, totals)
				: (begin, length, totals) -> total(having.wideTargets(), packed, begin, length, totals));
	}

	/**
	 * Adds the items of one family.
	 * @param packed packed weights by link
	 */
	void add(Links having, RowSums.Numbers packed) {
		count(having);
		RowSums.add(having.offsets(), this.from, this.from + this.sums.length, packed, this.sums);
	}

	/**
	 * Counts the items of one family, whose weights are added otherwise.
	 */
	void count(Links having) {
		int[] offsets = having.offsets();
		for (int row = 0; row < this.items.length; row++) {
			this.items[row] += offsets[this.from + row + 1] - offsets[this.from + row];
		}
	}

	/**
	 * Adds packed sums of all accounts.
	 */
	void addAll(long[] packed) {
		for (int row = 0; row < this.sums.length; row++) {
			this.sums[row] += packed[this.from + row];
		}
	}

	private static void total(char[] targets, long[] packed, int begin, int length, long[] totals) {
		long total = totals[0];
		for (int i = 0; i < length; i++) {
			total += packed[targets[begin + i]];
			totals[i + 1] = total;
		}
	}

	private static void total(int[] targets, long[] packed, int begin, int length, long[] totals) {
		long total = totals[0];
		for (int i = 0; i < length; i++) {
			total += packed[targets[begin + i]];
			totals[i + 1] = total;
		}
	}

	/**
	 * Writes the bits of each account in the range; -1 without items.
	 */
	void bits(BreadthPenalty breadth, int[] bits) {
		for (int account = 0; account < this.sums.length; account++) {
			int had = this.items[account];
			long packed = this.sums[account];
			// Branch-free, since it is unpredictable which accounts have data.
			int nothing = (had - 1) >>> 31;
			bits[this.from + account] = breadth.apply(sum(packed), had - count(packed)) - nothing;
		}
	}

}
