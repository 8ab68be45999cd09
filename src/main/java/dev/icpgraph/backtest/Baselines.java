package dev.icpgraph.backtest;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.function.IntToLongFunction;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.Tenures;

/**
 * Simple rankings to compare others with.
 */
final class Baselines {

	private Baselines() {
	}

	/**
	 * A random ranking.
	 */
	static IntToLongFunction random(int accounts, long seed) {
		long[] drawn = new SplittableRandom(seed).longs(accounts).toArray();
		return (account) -> drawn[account];
	}

	/**
	 * Number of people known to work at each account on a day, each once. O(jobs).
	 */
	static IntToLongFunction staff(Snapshot market, LocalDate today) {
		Links jobs = market.backlinks(Relation.EMPLOYED_AT);
		Tenures tenures = new Tenures(jobs, today);
		int[] staff = new int[market.accounts()];
		for (int account = 0; account < staff.length; account++) {
			int before = -1;
			for (int position = jobs.begin(account); position < jobs.end(account); position++) {
				if (tenures.current(position) && jobs.target(position) != before) {
					before = jobs.target(position);
					staff[account]++;
				}
			}
		}
		return (account) -> staff[account];
	}

	/**
	 * Number of technologies shared with the best customers, summed over them, by
	 * account. O(uses).
	 */
	static IntToLongFunction sharedTechnologies(Snapshot market, BestCustomers best) {
		Links uses = market.links(Relation.USES);
		int[] users = new int[market.names(Relation.USES.to()).size()];
		for (int customer : best.accounts()) {
			for (int position = uses.begin(customer); position < uses.end(customer); position++) {
				users[uses.target(position)]++;
			}
		}
		return (account) -> {
			long shared = 0;
			for (int position = uses.begin(account); position < uses.end(account); position++) {
				shared += users[uses.target(position)];
			}
			return shared;
		};
	}

}
