package dev.icpgraph.search;

import java.util.Objects;
import java.util.PriorityQueue;

import dev.icpgraph.listing.NameMatch;
import dev.icpgraph.snapshot.AccountQuantity;
import dev.icpgraph.snapshot.QuantityColumn;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Selects the accounts that match best: by {@link NameMatch}, then largest first, then by
 * id.
 */
final class BestMatches {

	private static final int ACCOUNT_BITS = 27;

	private static final long MOST_PEOPLE = (1L << 32) - 1;

	private BestMatches() {
	}

	/**
	 * The best accounts, best first. O(n log most).
	 * @param matches {@link NameMatch#bits} of each account
	 * @param most maximum number of accounts
	 */
	static int[] of(Snapshot snapshot, byte[] matches, int most) {
		QuantityColumn headcount = snapshot.quantity(AccountQuantity.HEADCOUNT);
		PriorityQueue<Long> best = new PriorityQueue<>((one, other) -> Long.compare(other, one));
		long worst = Long.MAX_VALUE;
		for (int account = 0; account < matches.length; account++) {
			if (matches[account] != 0) {
				long key = key(account, matches[account], headcount);
				if (key < worst) {
					best.add(key);
					if (best.size() > most) {
						best.remove();
						worst = best.element();
					}
				}
			}
		}
		int[] accounts = new int[best.size()];
		for (int i = accounts.length - 1; i >= 0; i--) {
			accounts[i] = (int) (best.remove() & ((1L << ACCOUNT_BITS) - 1));
		}
		return accounts;
	}

	/**
	 * A smaller key is better.
	 */
	private static long key(int account, byte bits, QuantityColumn headcount) {
		int match = Objects.requireNonNull(NameMatch.of(bits)).ordinal();
		// Unknown is NaN, which becomes 0, as in the list that Neo4j gives.
		long people = Math.clamp((long) headcount.low(account), 0, MOST_PEOPLE);
		return (((long) match << 32) + MOST_PEOPLE - people) << ACCOUNT_BITS | account;
	}

}
