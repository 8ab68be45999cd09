package dev.icpgraph.search;

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

	private static final int PEOPLE_BITS = 32;

	private static final long MOST_PEOPLE = (1L << PEOPLE_BITS) - 1;

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
		byte[] ranks = ranks();
		byte worstRank = Byte.MAX_VALUE;
		for (int account = 0; account < matches.length; account++) {
			byte rank = ranks[matches[account]];
			if (rank != Byte.MAX_VALUE && rank <= worstRank) {
				long key = key(account, rank, headcount);
				if (key < worst) {
					best.add(key);
					if (best.size() > most) {
						best.remove();
						worst = best.element();
						worstRank = (byte) (worst >>> (PEOPLE_BITS + ACCOUNT_BITS));
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
	 * The place of {@link NameMatch#of} among the matches, by bits; none is the largest
	 * number.
	 */
	private static byte[] ranks() {
		byte[] ranks = new byte[Byte.MAX_VALUE + 1];
		for (int bits = 0; bits < ranks.length; bits++) {
			NameMatch match = NameMatch.of(bits);
			ranks[bits] = (match != null) ? (byte) match.rank() : Byte.MAX_VALUE;
		}
		return ranks;
	}

	/**
	 * A smaller key is better.
	 */
	private static long key(int account, byte rank, QuantityColumn headcount) {
		// Unknown is NaN, which becomes 0, as in the list that Neo4j gives.
		long people = Math.clamp((long) headcount.low(account), 0, MOST_PEOPLE);
		return (((long) rank << PEOPLE_BITS) + MOST_PEOPLE - people) << ACCOUNT_BITS | account;
	}

}
