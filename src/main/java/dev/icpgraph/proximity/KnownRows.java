package dev.icpgraph.proximity;

import java.util.Arrays;
import java.util.List;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.snapshot.Links;

/**
 * Counts the accounts with any link of a kind. Accounts without data are not evidence of
 * absence.
 */
final class KnownRows {

	private KnownRows() {
	}

	/**
	 * Number of rows with any link. O(rows).
	 */
	static int rows(Links links) {
		return rows(List.of(links));
	}

	/**
	 * Number of rows with any link in any of these. O(rows).
	 * @param lists at least one, with the same rows
	 */
	static int rows(List<Links> lists) {
		int known = 0;
		for (int row = 0; row < lists.getFirst().rows(); row++) {
			known += has(row, lists) ? 1 : 0;
		}
		return known;
	}

	private static boolean has(int row, List<Links> lists) {
		for (Links links : lists) {
			if (links.degree(row) > 0) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Number of best customers with any link in any of these.
	 */
	static int among(BestCustomers best, List<Links> lists) {
		return (int) Arrays.stream(best.accounts()).filter((account) -> has(account, lists)).count();
	}

	/**
	 * Number of best customers with any link.
	 */
	static int among(BestCustomers best, Links links) {
		return among(best, List.of(links));
	}

}
