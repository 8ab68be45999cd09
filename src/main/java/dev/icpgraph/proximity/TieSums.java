package dev.icpgraph.proximity;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import it.unimi.dsi.fastutil.ints.Int2LongMap;
import it.unimi.dsi.fastutil.ints.Int2LongOpenHashMap;

/**
 * The strongest tie of every person of every account with every best customer, worked out
 * from the best customers outward: their people, where those are or were otherwise, and
 * whom they know. The cost is that of this neighborhood, not of the market.
 * <p>
 * A person at an account is told by his or her first job there. Ties are laid out by
 * account as sparse rows are, for those accounts only that have any:
 *
 * <pre>
 * accounts   3 8          ascending
 * offsets    0 2 3        account accounts[i] holds the places offsets[i] up to offsets[i + 1]
 * jobs       4 9 7        the person's first job at the account
 * customers  0 0 2        place among the best customers
 * bits       8 3 5        of the strongest way
 * </pre>
 *
 * 8 bytes per account, 12 per tie.
 */
final class TieSums {

	private static final int WORKS_THERE = 1;

	private final int[] accounts;

	private final int[] offsets;

	private final int[] firstJobs;

	private final int[] customers;

	private final int[] bits;

	private final int[] tied;

	/**
	 * Follows the ties of all best customers, several of them at once; the order in which
	 * that happens does not matter.
	 */
	TieSums(Vantage vantage, Jobs jobs, PeopleSettings settings) {
		int[] best = vantage.best().accounts();
		List<Int2LongOpenHashMap> strongest = IntStream.range(0, best.length)
			.parallel()
			.mapToObj((place) -> strongest(new Ties(vantage, jobs, settings, best[place]), jobs))
			.toList();
		Found found = new Found(strongest);
		Arrays.parallelSort(found.byAccount);
		int size = found.byAccount.length;
		this.firstJobs = new int[size];
		this.customers = new int[size];
		this.bits = new int[size];
		this.accounts = Arrays.stream(found.byAccount)
			.mapToInt((it) -> (int) (it >> Integer.SIZE))
			.distinct()
			.toArray();
		this.offsets = new int[this.accounts.length + 1];
		this.tied = new int[this.accounts.length];
		BitSet counted = new BitSet();
		int row = 0;
		for (int place = 0; place < size; place++) {
			row += (this.accounts[row] != (int) (found.byAccount[place] >> Integer.SIZE)) ? 1 : 0;
			int from = (int) found.byAccount[place];
			this.offsets[row + 1] = place + 1;
			this.firstJobs[place] = found.firstJobs[from];
			this.customers[place] = found.customers[from];
			this.bits[place] = found.ways[from] >> 1;
			if ((found.ways[from] & WORKS_THERE) != 0 && !counted.get(this.firstJobs[place])) {
				counted.set(this.firstJobs[place]);
				this.tied[row]++;
			}
		}
	}

	/**
	 * By first job: the account, then twice the bits, and one more for those who work
	 * there today.
	 */
	private static Int2LongOpenHashMap strongest(Ties ties, Jobs jobs) {
		Int2LongOpenHashMap strongest = new Int2LongOpenHashMap();
		ties.outward((person, here, own, there, bits) -> {
			int first = jobs.first(person, here);
			int way = 2 * bits + (worksThere(jobs, person, first) ? WORKS_THERE : 0);
			strongest.mergeLong(first, ((long) jobs.account(here) << Integer.SIZE) | way, Math::max);
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
	 * Calls back for each account that has ties.
	 */
	void forEachAccount(Each each) {
		for (int row = 0; row < this.accounts.length; row++) {
			long sum = 0;
			for (int place = this.offsets[row]; place < this.offsets[row + 1]; place++) {
				sum += this.bits[place];
			}
			each.account(this.accounts[row], sum, this.tied[row]);
		}
	}

	/**
	 * The number of ties.
	 */
	int size() {
		return this.bits.length;
	}

	/**
	 * The place of the first tie of an account.
	 */
	int begin(int account) {
		int row = Arrays.binarySearch(this.accounts, account);
		return (row < 0) ? 0 : this.offsets[row];
	}

	/**
	 * The place after the last tie of an account.
	 */
	int end(int account) {
		int row = Arrays.binarySearch(this.accounts, account);
		return (row < 0) ? 0 : this.offsets[row + 1];
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

	/**
	 * What is done with an account that has ties.
	 */
	interface Each {

		/**
		 * One of them.
		 * @param sum all bits of its ties
		 * @param tied how many of the people who work there have one
		 */
		void account(int account, long sum, int tied);

	}

	/** Ties one customer after the other, and how they stand by account. */
	private static final class Found {

		private final int[] firstJobs;

		private final int[] customers;

		private final int[] ways;

		/** The account, then the place in the other arrays. */
		private final long[] byAccount;

		Found(List<Int2LongOpenHashMap> strongest) {
			int size = strongest.stream().mapToInt(Int2LongOpenHashMap::size).sum();
			this.firstJobs = new int[size];
			this.customers = new int[size];
			this.ways = new int[size];
			this.byAccount = new long[size];
			int at = 0;
			for (int customer = 0; customer < strongest.size(); customer++) {
				for (Int2LongMap.Entry tie : strongest.get(customer).int2LongEntrySet()) {
					this.firstJobs[at] = tie.getIntKey();
					this.customers[at] = customer;
					this.ways[at] = (int) tie.getLongValue();
					this.byAccount[at] = (tie.getLongValue() >> Integer.SIZE << Integer.SIZE) | at;
					at++;
				}
			}
		}

	}

}
