package dev.icpgraph.proximity;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import it.unimi.dsi.fastutil.ints.Int2IntMap;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;

/**
 * The strongest tie of every person of every account with every best customer, worked out
 * from the best customers outward: their people, where those are or were otherwise, and
 * whom they know. The cost is that of this neighborhood, not of the market.
 * <p>
 * A person at an account is told by his or her first job there. Ties are laid out by
 * account as sparse rows are:
 *
 * <pre>
 * offsets    0 2 2 3      account a holds the places offsets[a] up to offsets[a + 1]
 * jobs       4 9 7        the person's first job at the account
 * customers  0 0 2        place among the best customers
 * bits       8 3 5        of the strongest way
 * </pre>
 *
 * 4 bytes per account, 12 per tie.
 */
final class TieSums {

	private static final int WORKS_THERE = 1;

	private final int[] offsets;

	private final int[] firstJobs;

	private final int[] customers;

	private final int[] bits;

	private final int[] tied;

	/**
	 * Follows the ties of all best customers, several of them at once; the order in which
	 * that happens does not matter.
	 */
	TieSums(Vantage vantage, Jobs jobs, PeopleSettings settings, boolean parallel) {
		int[] best = vantage.best().accounts();
		IntStream places = IntStream.range(0, best.length);
		List<Int2IntOpenHashMap> strongest = (parallel ? places.parallel() : places)
			.mapToObj((place) -> strongest(new Ties(vantage, jobs, settings, best[place]), jobs))
			.toList();
		int accounts = vantage.snapshot().accounts();
		int[] ends = new int[accounts + 1];
		for (Int2IntOpenHashMap ties : strongest) {
			ties.keySet().forEach((int job) -> ends[jobs.account(job) + 1]++);
		}
		for (int account = 0; account < accounts; account++) {
			ends[account + 1] += ends[account];
		}
		this.offsets = ends.clone();
		this.firstJobs = new int[ends[accounts]];
		this.customers = new int[ends[accounts]];
		this.bits = new int[ends[accounts]];
		this.tied = new int[accounts];
		BitSet counted = new BitSet();
		for (int place = 0; place < best.length; place++) {
			for (Int2IntMap.Entry tie : strongest.get(place).int2IntEntrySet()) {
				int account = jobs.account(tie.getIntKey());
				int at = ends[account]++;
				this.firstJobs[at] = tie.getIntKey();
				this.customers[at] = place;
				this.bits[at] = tie.getIntValue() >> 1;
				if ((tie.getIntValue() & WORKS_THERE) != 0 && !counted.get(tie.getIntKey())) {
					counted.set(tie.getIntKey());
					this.tied[account]++;
				}
			}
		}
	}

	/**
	 * Twice the bits by first job, and one more for those who work there today.
	 */
	private static Int2IntOpenHashMap strongest(Ties ties, Jobs jobs) {
		Int2IntOpenHashMap strongest = new Int2IntOpenHashMap();
		ties.outward((person, here, own, there, bits) -> {
			int first = jobs.first(person, here);
			strongest.mergeInt(first, 2 * bits + (worksThere(jobs, person, first) ? WORKS_THERE : 0), Math::max);
		});
		return strongest;
	}

	private static boolean worksThere(Jobs jobs, int person, int firstJob) {
		int end = jobs.end(person);
		for (int job = firstJob; job < end && jobs.account(job) == jobs.account(firstJob); job++) {
			if (jobs.current(job)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * How many of the people who work at an account have a tie.
	 */
	int tied(int account) {
		return this.tied[account];
	}

	/**
	 * All bits of an account's ties.
	 */
	long sum(int account) {
		long sum = 0;
		for (int place = begin(account); place < end(account); place++) {
			sum += this.bits[place];
		}
		return sum;
	}

	/**
	 * The place of the first tie of an account.
	 */
	int begin(int account) {
		return this.offsets[account];
	}

	/**
	 * The place after the last tie of an account.
	 */
	int end(int account) {
		return this.offsets[account + 1];
	}

	int firstJob(int place) {
		return this.firstJobs[place];
	}

	/**
	 * Place among the best customers.
	 */
	int customer(int place) {
		return this.customers[place];
	}

	int bits(int place) {
		return this.bits[place];
	}

}
