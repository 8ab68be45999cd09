package dev.icpgraph.backtest;

import java.util.SplittableRandom;
import java.util.function.IntToLongFunction;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Rankings that take no method, for others to be compared with.
 */
final class Baselines {

	private Baselines() {
	}

	/**
	 * A ranking by chance.
	 */
	static IntToLongFunction random(int accounts, long seed) {
		long[] drawn = new SplittableRandom(seed).longs(accounts).toArray();
		return (account) -> drawn[account];
	}

	/**
	 * People known to work at each account on a day, each once. O(jobs).
	 * @param today as of {@link dev.icpgraph.snapshot.Days}
	 */
	static IntToLongFunction staff(Snapshot market, int today) {
		Links jobs = market.backlinks(Relation.EMPLOYED_AT);
		int[] staff = new int[market.accounts()];
		for (int account = 0; account < staff.length; account++) {
			int before = -1;
			for (int position = jobs.begin(account); position < jobs.end(account); position++) {
				boolean works = jobs.day(position) <= today && jobs.until(position) > today;
				if (works && jobs.target(position) != before) {
					before = jobs.target(position);
					staff[account]++;
				}
			}
		}
		return (account) -> staff[account];
	}

	/**
	 * Technologies that each account shares with each of the best customers, counted.
	 * O(uses).
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
