package dev.icpgraph.proximity;

import java.util.List;
import java.util.stream.IntStream;

import dev.icpgraph.snapshot.Links;

/**
 * Sums the bits of all items of every account, in one of two ways that give the same
 * numbers. Pull runs through every account's items; push runs through the accounts of the
 * items that have bits, and is quicker while those hold less than some 45 % of all links.
 */
final class TechnologyKernel {

	private static final double PUSH_BELOW = 0.45;

	private static final int CHUNK = 1 << 14;

	private static final int UNKNOWN = -1;

	/** Items with bits are counted above the sum of their bits. */
	private static final int COUNT_SHIFT = 44;

	private static final long SUM_MASK = (1L << COUNT_SHIFT) - 1;

	private final List<ItemWeights> families;

	private final Breadth breadth;

	private final int accounts;

	/**
	 * Over items of several families, which all count alike.
	 */
	TechnologyKernel(List<ItemWeights> families, Breadth breadth) {
		this.families = families;
		this.breadth = breadth;
		this.accounts = families.getFirst().having().rows();
	}

	/**
	 * Bits for every account, -1 for those without any item, in the way that is quicker.
	 */
	int[] bits() {
		long links = this.families.stream().mapToLong((family) -> family.having().size()).sum();
		long evident = this.families.stream().mapToLong(ItemWeights::evidentLinks).sum();
		return (evident < PUSH_BELOW * links) ? push() : pull(true);
	}

	int[] pull(boolean parallel) {
		int[] bits = new int[this.accounts];
		IntStream chunks = IntStream.rangeClosed(0, (this.accounts - 1) / CHUNK);
		(parallel ? chunks.parallel() : chunks)
			.forEach((chunk) -> pull(bits, chunk * CHUNK, Math.min(this.accounts, (chunk + 1) * CHUNK)));
		return bits;
	}

	private void pull(int[] bits, int from, int to) {
		long[] sums = new long[to - from];
		for (ItemWeights family : this.families) {
			char[] narrow = family.having().narrowTargets();
			if (narrow != null) {
				add(family.having().offsets(), narrow, family.weights(), from, sums);
			}
			else {
				add(family.having().offsets(), family.having().wideTargets(), family.weights(), from, sums);
			}
		}
		for (int account = from; account < to; account++) {
			bits[account] = bits(account, sums[account - from]);
		}
	}

	/**
	 * The weights of a few thousand items fit the first-level cache; -w >>> 31 counts
	 * those above 0 without a branch.
	 */
	private static void add(int[] offsets, char[] items, int[] weights, int from, long[] sums) {
		for (int i = 0; i < sums.length; i++) {
			long sum = 0;
			int counted = 0;
			int end = offsets[from + i + 1];
			for (int position = offsets[from + i]; position < end; position++) {
				int weight = weights[items[position]];
				sum += weight;
				counted += -weight >>> 31;
			}
			sums[i] += sum + ((long) counted << COUNT_SHIFT);
		}
	}

	private static void add(int[] offsets, int[] items, int[] weights, int from, long[] sums) {
		for (int i = 0; i < sums.length; i++) {
			long sum = 0;
			int counted = 0;
			int end = offsets[from + i + 1];
			for (int position = offsets[from + i]; position < end; position++) {
				int weight = weights[items[position]];
				sum += weight;
				counted += -weight >>> 31;
			}
			sums[i] += sum + ((long) counted << COUNT_SHIFT);
		}
	}

	int[] push() {
		long[] sums = new long[this.accounts];
		for (ItemWeights family : this.families) {
			for (int item = 0; item < family.weights().length; item++) {
				if (family.weights()[item] > 0) {
					push(family.holders(), item, family.weights()[item] + (1L << COUNT_SHIFT), sums);
				}
			}
		}
		int[] bits = new int[this.accounts];
		for (int account = 0; account < this.accounts; account++) {
			bits[account] = bits(account, sums[account]);
		}
		return bits;
	}

	private static void push(Links holders, int item, long counted, long[] sums) {
		char[] narrow = holders.narrowTargets();
		int end = holders.end(item);
		if (narrow != null) {
			for (int position = holders.begin(item); position < end; position++) {
				sums[narrow[position]] += counted;
			}
		}
		else {
			int[] wide = holders.wideTargets();
			for (int position = holders.begin(item); position < end; position++) {
				sums[wide[position]] += counted;
			}
		}
	}

	private int bits(int account, long sum) {
		int items = 0;
		for (ItemWeights family : this.families) {
			items += family.having().degree(account);
		}
		if (items == 0) {
			return UNKNOWN;
		}
		return this.breadth.apply(sum & SUM_MASK, items - (int) (sum >>> COUNT_SHIFT));
	}

}
