package dev.icpgraph.proximity;

import java.util.Arrays;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.snapshot.Links;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import it.unimi.dsi.fastutil.ints.IntLists;

/**
 * Which best customers have each item, laid out as {@link Links} are. A customer that is
 * linked to an item several times counts once.
 */
final class InvertedIndex {

	private final int[] offsets;

	private final int[] accounts;

	/**
	 * Turns the links of the best customers around. O(items + links of best customers).
	 * @param having from accounts to items
	 */
	InvertedIndex(Links having, int items, BestCustomers best) {
		int[] ends = new int[items + 1];
		forEach(having, best, (account, item) -> ends[item + 1]++);
		Arrays.parallelPrefix(ends, Integer::sum);
		this.offsets = ends.clone();
		this.accounts = new int[ends[items]];
		forEach(having, best, (account, item) -> this.accounts[ends[item]++] = account);
	}

	private static void forEach(Links having, BestCustomers best, Pair pair) {
		for (int account : best.accounts()) {
			int before = -1;
			for (int position = having.begin(account); position < having.end(account); position++) {
				int item = having.target(position);
				if (item != before) {
					pair.of(account, item);
				}
				before = item;
			}
		}
	}

	int count(int item) {
		return this.offsets[item + 1] - this.offsets[item];
	}

	/**
	 * Dense ids, ascending, without one of them if it is among them.
	 */
	IntList without(int account, int item) {
		int from = this.offsets[item];
		int to = this.offsets[item + 1];
		int place = Arrays.binarySearch(this.accounts, from, to, account);
		IntList all = IntArrayList.wrap(this.accounts).subList(from, to);
		if (place < 0) {
			return IntLists.unmodifiable(all);
		}
		IntArrayList others = new IntArrayList(all);
		others.removeInt(place - from);
		return IntLists.unmodifiable(others);
	}

	/**
	 * What is done with a best customer and an item.
	 */
	private interface Pair {

		void of(int account, int item);

	}

}
