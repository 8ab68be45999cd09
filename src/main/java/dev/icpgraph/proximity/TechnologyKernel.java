package dev.icpgraph.proximity;

import java.util.List;
import java.util.Objects;

import dev.icpgraph.snapshot.AccountRanges;
import dev.icpgraph.snapshot.Links;

/**
 * Sums the bits of all items of every account, each family of items in the faster of two
 * ways with equal results. Pull reads every account's items, on all cores. Push reads the
 * accounts of the items with bits, which is faster if these are few.
 */
final class TechnologyKernel {

	/**
	 * Share of a family's links below which one thread pushing is faster than two
	 * pulling.
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
	 * Bits of every account, -1 without any item, each family computed the faster way.
	 */
	int[] bits() {
		return bits(this.families.stream().filter(TechnologyKernel::isFasterPushed).toList());
	}

	private static boolean isFasterPushed(ItemWeights family) {
		return family.holders() != null && family.evidentLinks() < PUSH_BELOW * family.having().size();
	}

	int[] pull() {
		return bits(List.of());
	}

	/**
	 * Pushes all families that the snapshot has by item.
	 */
	int[] push() {
		return bits(this.families.stream().filter((family) -> family.holders() != null).toList());
	}

	private int[] bits(List<ItemWeights> pushed) {
		long[] sums = pushed.isEmpty() ? new long[0] : pushedSums(pushed);
		List<ItemWeights> pulled = this.families.stream().filter((family) -> !pushed.contains(family)).toList();
		List<long[]> packed = pulled.stream().map((family) -> ItemSums.packed(family.weights())).toList();
		int[] bits = new int[this.accounts];
		AccountRanges.forEach(this.accounts, (from, to) -> {
			ItemSums all = new ItemSums(from, to);
			if (!pushed.isEmpty()) {
				all.addAll(sums);
				pushed.forEach((family) -> all.count(family.having()));
			}
			for (int family = 0; family < packed.size(); family++) {
				all.add(pulled.get(family).having(), packed.get(family));
			}
			all.bits(this.breadth, bits);
		});
		return bits;
	}

	private long[] pushedSums(List<ItemWeights> pushed) {
		long[] sums = new long[this.accounts];
		for (ItemWeights family : pushed) {
			Links holders = Objects.requireNonNull(family.holders());
			long[] packed = ItemSums.packed(family.weights());
			for (int item = 0; item < packed.length; item++) {
				if (packed[item] > 0) {
					push(holders, item, packed[item], sums);
				}
			}
		}
		return sums;
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
