package dev.icpgraph.network;

import java.util.stream.IntStream;

import it.unimi.dsi.fastutil.ints.IntArrays;
import org.jspecify.annotations.Nullable;

import dev.icpgraph.snapshot.Snapshot;

/**
 * Orders the accounts that referred others: by customers won, then by their revenue,
 * chains started, accounts referred, and id.
 */
final class ReferrerOrder {

	private final int[] won;

	private final double[] usd;

	private final int[] chains;

	private final ReferralCounts counts;

	/**
	 * Computes the order. O(accounts + referrals); 16 bytes per account while in use.
	 */
	ReferrerOrder(Snapshot snapshot, WonGraph graph, ReferralCounts counts) {
		this.counts = counts;
		this.won = new int[snapshot.accounts()];
		this.usd = new double[snapshot.accounts()];
		this.chains = IntStream.range(0, snapshot.accounts()).map(counts::chainsStarted).toArray();
		for (String referrer : graph.referrers()) {
			int account = snapshot.find(referrer);
			if (account >= 0) {
				this.won[account] = graph.wonBy(referrer).size();
				this.usd[account] = orNothing(graph.usd(referrer));
			}
		}
	}

	/**
	 * Dense ids of the accounts with any referral, in that order.
	 */
	int[] accounts() {
		int[] found = IntStream.range(0, this.won.length).filter((account) -> this.counts.given(account) > 0).toArray();
		IntArrays.parallelQuickSort(found, this::compare);
		return found;
	}

	private int compare(int one, int other) {
		int order = Integer.compare(this.won[other], this.won[one]);
		order = (order != 0) ? order : Double.compare(this.usd[other], this.usd[one]);
		order = (order != 0) ? order : Integer.compare(this.chains[other], this.chains[one]);
		order = (order != 0) ? order : Integer.compare(this.counts.given(other), this.counts.given(one));
		return (order != 0) ? order : Integer.compare(one, other);
	}

	private static double orNothing(@Nullable Double usd) {
		return (usd != null) ? usd : 0;
	}

}
