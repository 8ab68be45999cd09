package dev.icpgraph.proximity;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Snapshot;

/**
 * What having each item of one family (technologies, or categories) says, for all items.
 */
final class ItemWeights {

	private final SharedItem.Kind kind;

	private final Links having;

	private final Links holders;

	private final LogLift lift;

	private final InvertedIndex best;

	private final int[] weights;

	/**
	 * Weighs all items of a kind. O(items + items of best customers).
	 */
	ItemWeights(Snapshot snapshot, SharedItem.Kind kind, LogLift lift, BestCustomers best) {
		this.kind = kind;
		this.having = snapshot.links(kind.relation());
		this.holders = snapshot.backlinks(kind.relation());
		this.lift = lift;
		this.best = new InvertedIndex(this.having, this.holders.rows(), best);
		this.weights = new int[this.holders.rows()];
		for (int item = 0; item < this.weights.length; item++) {
			this.weights[item] = FixedPoint.bits(lift.weight(this.holders.degree(item), this.best.count(item)));
		}
	}

	SharedItem.Kind kind() {
		return this.kind;
	}

	Links having() {
		return this.having;
	}

	Links holders() {
		return this.holders;
	}

	int[] weights() {
		return this.weights;
	}

	/**
	 * Best customers that have an item.
	 */
	InvertedIndex best() {
		return this.best;
	}

	/**
	 * What the item says of one of the best customers that has it.
	 */
	int weightWithoutOne(int item) {
		return FixedPoint.bits(this.lift.withoutOne().weight(this.holders.degree(item), this.best.count(item) - 1));
	}

	/**
	 * Links of items that say something.
	 */
	long evidentLinks() {
		long links = 0;
		for (int item = 0; item < this.weights.length; item++) {
			links += (this.weights[item] > 0) ? this.holders.degree(item) : 0;
		}
		return links;
	}

}
