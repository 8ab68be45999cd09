package dev.icpgraph.proximity;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.snapshot.Links;

/**
 * Counts the accounts with any link of a kind: accounts without data say nothing about
 * the others.
 */
final class KnownRows {

	private KnownRows() {
	}

	/**
	 * Number of rows with any link. O(rows).
	 */
	static int rows(Links links) {
		int[] offsets = links.offsets();
		int known = 0;
		for (int row = 0; row < offsets.length - 1; row++) {
			known += (offsets[row] < offsets[row + 1]) ? 1 : 0;
		}
		return known;
	}

	/**
	 * Number of best customers with any link.
	 */
	static int among(BestCustomers best, Links links) {
		int known = 0;
		for (int account : best.accounts()) {
			known += Math.min(1, links.degree(account));
		}
		return known;
	}

}
