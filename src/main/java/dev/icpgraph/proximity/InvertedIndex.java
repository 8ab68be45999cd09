package dev.icpgraph.proximity;

import java.util.Arrays;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.snapshot.Links;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import it.unimi.dsi.fastutil.ints.IntLists;

/**
 * The best customers that have each item, in the layout of {@link Links}. A customer with
 * several links to an item counts once.
 */
final class InvertedIndex {

	private final int[] offsets;

	private final int[] accounts;

	/**
	 * Inverts the links of the best customers. O(items + links of best customers).
	 * @param having links from accounts to items
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
	 * The best customers with an item, without the given account; dense ids, ascending.
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
	 * The action for a best customer and an item.
	 */
	private interface Pair {

		void of(int account, int item);

	}

}
