package dev.icpgraph.proximity;

import java.util.concurrent.atomic.LongAdder;

import dev.icpgraph.snapshot.Links;

/**
 * How many people work at every account, as far as they are known.
 */
final class Workforce {

	/** Nobody is known ever to have worked there. */
	static final int UNKNOWN = -1;

	private final int[] people;

	private final double mean;

	/**
	 * Counts them, each person once per account. O(employments).
	 */
	Workforce(Jobs jobs, int accounts, boolean parallel) {
		this.people = new int[accounts];
		LongAdder known = new LongAdder();
		LongAdder all = new LongAdder();
		AccountRanges.forEach(accounts, parallel, (from, to) -> {
			long knownHere = 0;
			long allHere = 0;
			for (int account = from; account < to; account++) {
				int count = count(jobs, account);
				this.people[account] = count;
				knownHere += (count == UNKNOWN) ? 0 : 1;
				allHere += Math.max(0, count);
			}
			known.add(knownHere);
			all.add(allHere);
		});
		this.mean = Math.max(1, all.sum()) / (double) Math.max(1, known.sum());
	}

	/**
	 * Without a jump that depends on the data, which would mostly be mispredicted: who
	 * works where today is nearly chance.
	 */
	private static int count(Jobs jobs, int account) {
		Links staff = jobs.staff();
		int known = 0;
		int count = 0;
		int before = -1;
		for (int position = staff.begin(account); position < staff.end(account); position++) {
			int person = staff.target(position);
			int works = jobs.currentAt(position) ? 1 : 0;
			known |= jobs.begunAt(position) ? 1 : 0;
			count += works & ((person != before) ? 1 : 0);
			before = (works != 0) ? person : before;
		}
		return (known != 0) ? count : UNKNOWN;
	}

	/**
	 * People who work at an account today, or {@link #UNKNOWN}.
	 */
	int people(int account) {
		return this.people[account];
	}

	/**
	 * Mean number of people who work at an account of which anybody is known.
	 */
	double mean() {
		return this.mean;
	}

}
