package dev.icpgraph.backtest;

import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Number of links of each account, in either direction: how well documented the account
 * is. Derived links do not count.
 */
final class AccountSizes {

	private AccountSizes() {
	}

	/**
	 * Number of links by account. O(accounts · relations).
	 */
	static int[] of(Snapshot market) {
		int[] sizes = new int[market.accounts()];
		for (Relation relation : Relation.values()) {
			if (relation.derived()) {
				continue;
			}
			if (relation.from() == NodeKind.ACCOUNT) {
				add(market.links(relation), sizes);
			}
			if (relation.to() == NodeKind.ACCOUNT) {
				add(market.backlinks(relation), sizes);
			}
		}
		return sizes;
	}

	private static void add(Links links, int[] sizes) {
		for (int account = 0; account < sizes.length; account++) {
			sizes[account] += links.degree(account);
		}
	}

}
