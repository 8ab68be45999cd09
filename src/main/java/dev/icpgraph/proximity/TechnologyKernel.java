package dev.icpgraph.proximity;

import java.util.List;

import dev.icpgraph.snapshot.AccountRanges;
import dev.icpgraph.snapshot.Links;

/**
 * Sums the bits of all items of every account, in the faster of two ways with equal
 * results. Pull reads every account's items, on all cores. Push reads the accounts of the
 * items with bits, which is faster if these are few.
 */
final class TechnologyKernel {

	/**
	 * Share of all links below which one thread pushing is faster than two pulling.
	 */
	private static final double PUSH_BELOW = 0.2;

	private final List<ItemWeights> families;

	private final BreadthPenalty breadth;

	private final int accounts;

	/**
	 * Sums over several families of items with equal weight.
	 */
	TechnologyKernel(List<ItemWeights> families, BreadthPenalty breadth) {
		this.families = families;
		this.breadth = breadth;
		this.accounts = families.getFirst().having().rows();
	}

	/**
	 * Bits of every account, -1 without any item, computed the faster way.
	 */
	int[] bits() {
		long links = this.families.stream().mapToLong((family) -> family.having().size()).sum();
		long evident = this.families.stream().mapToLong(ItemWeights::evidentLinks).sum();
		return (evident < PUSH_BELOW * links) ? push() : pull();
	}

	int[] pull() {
		int[] bits = new int[this.accounts];
		List<long[]> packed = this.families.stream().map((family) -> ItemSums.packed(family.weights())).toList();
		AccountRanges.forEach(this.accounts, (from, to) -> {
			ItemSums sums = new ItemSums(from, to);
			for (int family = 0; family < packed.size(); family++) {
				sums.add(this.families.get(family).having(), packed.get(family));
			}
			sums.bits(this.breadth, bits);
		});
		return bits;
	}

	int[] push() {
		long[] sums = new long[this.accounts];
		int[] items = new int[this.accounts];
		for (ItemWeights family : this.families) {
			long[] packed = ItemSums.packed(family.weights());
			for (int item = 0; item < packed.length; item++) {
				if (packed[item] > 0) {
					push(family.holders(), item, packed[item], sums);
				}
			}
			for (int account = 0; account < this.accounts; account++) {
				items[account] += family.having().degree(account);
			}
		}
		int[] bits = new int[this.accounts];
		for (int account = 0; account < this.accounts; account++) {
			bits[account] = (items[account] == 0) ? -1
					: this.breadth.apply(ItemSums.sum(sums[account]), items[account] - ItemSums.count(sums[account]));
		}
		return bits;
	}

	private static void push(Links holders, int item, long packed, long[] sums) {
		char[] narrow = holders.narrowTargets();
		int end = holders.end(item);
		if (narrow != null) {
			for (int position = holders.begin(item); position < end; position++) {
				sums[narrow[position]] += packed;
			}
		}
		else {
			int[] wide = holders.wideTargets();
			for (int position = holders.begin(item); position < end; position++) {
				sums[wide[position]] += packed;
			}
		}
	}

}
