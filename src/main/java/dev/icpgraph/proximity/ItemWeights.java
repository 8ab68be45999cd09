package dev.icpgraph.proximity;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.statistics.FixedPoint;
import dev.icpgraph.statistics.LogLift;

/**
 * Weights of all items of one family, such as the technologies that accounts use.
 */
final class ItemWeights {

	private final SharedItem.Family family;

	private final Links having;

	private final @Nullable Links holders;

	private final int[] here;

	private final int[] accounts;

	private final LogLift lift;

	private final InvertedIndex best;

	private final int[] weights;

	/**
	 * Computes all weights of a family. O(items + items of best customers).
	 * @param having links from accounts to items
	 * @param holders the same links by item; null if the snapshot does not have them
	 * @param accounts accounts of the market that have each item
	 */
	ItemWeights(SharedItem.Family family, Links having, @Nullable Links holders, int[] accounts, LogLift lift,
			BestCustomers best) {
		this.family = family;
		this.having = having;
		this.holders = holders;
		this.accounts = accounts;
		this.lift = lift;
		this.here = counted(having, holders, accounts.length);
		this.best = new InvertedIndex(this.having, accounts.length, best);
		this.weights = new int[accounts.length];
		for (int item = 0; item < this.weights.length; item++) {
			this.weights[item] = FixedPoint.bits(lift.weight(accounts[item], this.best.count(item)));
		}
	}

	/**
	 * The accounts that have each item, counted in a snapshot.
	 */
	static int[] counted(Links having, @Nullable Links holders, int items) {
		if (holders == null) {
			return having.perTarget(items);
		}
		int[] counts = new int[items];
		Arrays.setAll(counts, holders::degree);
		return counts;
	}

	SharedItem.Family family() {
		return this.family;
	}

	Links having() {
		return this.having;
	}

	/**
	 * The links by item; null if the snapshot does not have them.
	 */
	@Nullable Links holders() {
		return this.holders;
	}

	int[] weights() {
		return this.weights;
	}

	/**
	 * The best customers that have each item.
	 */
	InvertedIndex best() {
		return this.best;
	}

	/**
	 * Weight of an item for a best customer that has it.
	 */
	int weightWithoutOne(int item) {
		return FixedPoint.bits(this.lift.withoutOne().weight(this.accounts[item], this.best.count(item) - 1));
	}

	/**
	 * Accounts of the market that have an item.
	 */
	int accounts(int item) {
		return this.accounts[item];
	}

	/**
	 * Number of links of the market to items.
	 */
	long links() {
		return Arrays.stream(this.accounts).asLongStream().sum();
	}

	/**
	 * Number of links of the snapshot to items with a weight above 0.
	 */
	long evidentLinks() {
		long links = 0;
		for (int item = 0; item < this.weights.length; item++) {
			links += (this.weights[item] > 0) ? this.here[item] : 0;
		}
		return links;
	}

}
