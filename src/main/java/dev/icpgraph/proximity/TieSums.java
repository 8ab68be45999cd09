package dev.icpgraph.proximity;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import it.unimi.dsi.fastutil.ints.Int2LongMap;
import it.unimi.dsi.fastutil.ints.Int2LongOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;

/**
 * The strongest tie of every person of every account with every best customer, computed
 * outward from the best customers: their people, these people's other jobs, and their
 * acquaintances. The cost depends on this neighborhood, not on the market.
 * <p>
 * The first job of a person at an account identifies the person there. Ties are sparse
 * rows by account, only for accounts with ties:
 *
 * <pre>
 * accounts   3 8          ascending
 * offsets    0 2 3        account accounts[i] has the places offsets[i] up to offsets[i + 1]
 * jobs       4 9 7        the person's first job at the account
 * customers  0 0 2        index among the best customers
 * bits       8 3 5        of the strongest path
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
	 * Follows the ties of all best customers in parallel; the order does not matter.
	 */
	TieSums(ProximityContext context, Jobs jobs, PeopleSettings settings) {
		int[] best = context.best().accounts();
		List<Int2LongOpenHashMap> strongest = IntStream.range(0, best.length)
			.parallel()
			.mapToObj((place) -> strongest(new Ties(context, jobs, settings, best[place]), jobs))
			.toList();
		Found found = new Found(strongest);
		this.firstJobs = found.ordered(found.firstJobs);
		this.customers = found.ordered(found.customers);
		int[] ways = found.ordered(found.ways);
		this.bits = Arrays.stream(ways).parallel().map((way) -> way >> 1).toArray();
		IntArrayList begins = found.begins();
		this.accounts = begins.intStream().map(found::account).toArray();
		begins.add(this.bits.length);
		this.offsets = begins.toIntArray();
		this.tied = tied(ways);
	}

	/**
	 * Number of people with a tie among the people of each account.
	 */
	private int[] tied(int[] ways) {
		int[] tied = new int[this.accounts.length];
		BitSet counted = new BitSet();
		for (int row = 0; row < tied.length; row++) {
			for (int place = this.offsets[row]; place < this.offsets[row + 1]; place++) {
				int first = this.firstJobs[place];
				if ((ways[place] & WORKS_THERE) != 0 && !counted.get(first)) {
					counted.set(first);
					tied[row]++;
				}
			}
		}
		return tied;
	}

	/**
	 * By first job: the account, then twice the bits, plus 1 for a current job.
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
	 * Passes each account with ties.
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
	 * First place of an account's ties.
	 */
	int begin(int account) {
		int row = Arrays.binarySearch(this.accounts, account);
		return (row < 0) ? 0 : this.offsets[row];
	}

	/**
	 * Place after the last tie of an account.
	 */
	int end(int account) {
		int row = Arrays.binarySearch(this.accounts, account);
		return (row < 0) ? 0 : this.offsets[row + 1];
	}

	int firstJob(int place) {
		return this.firstJobs[place];
	}

	/**
	 * Index among the best customers.
	 */
	int customer(int place) {
		return this.customers[place];
	}

	int bits(int place) {
		return this.bits[place];
	}

	/**
	 * The action for an account with ties.
	 */
	interface Each {

		/**
		 * Takes one account.
		 * @param sum total bits of its ties
		 * @param tied number of its current people with a tie
		 */
		void account(int account, long sum, int tied);

	}

	/** The ties in order of discovery, and their order by account. */
	private static final class Found {

		private final int[] firstJobs;

		private final int[] customers;

		private final int[] ways;

		/** The account, then the index in the other arrays. */
		private final long[] byAccount;

		Found(List<Int2LongOpenHashMap> strongest) {
			int[] begins = new int[strongest.size() + 1];
			for (int customer = 0; customer < strongest.size(); customer++) {
				begins[customer + 1] = begins[customer] + strongest.get(customer).size();
			}
			int size = begins[strongest.size()];
			this.firstJobs = new int[size];
			this.customers = new int[size];
			this.ways = new int[size];
			this.byAccount = new long[size];
			IntStream.range(0, strongest.size())
				.parallel()
				.forEach((customer) -> add(customer, strongest.get(customer), begins[customer]));
			Arrays.parallelSort(this.byAccount);
		}

		private void add(int customer, Int2LongMap ties, int begin) {
			int at = begin;
			for (Int2LongMap.Entry tie : ties.int2LongEntrySet()) {
				this.firstJobs[at] = tie.getIntKey();
				this.customers[at] = customer;
				this.ways[at] = (int) tie.getLongValue();
				this.byAccount[at] = (tie.getLongValue() >> Integer.SIZE << Integer.SIZE) | at;
				at++;
			}
		}

		/**
		 * The values ordered by account.
		 */
		int[] ordered(int[] values) {
			int[] ordered = new int[values.length];
			Arrays.parallelSetAll(ordered, (place) -> values[(int) this.byAccount[place]]);
			return ordered;
		}

		/**
		 * The account of the tie at a place in that order.
		 */
		int account(int place) {
			return (int) (this.byAccount[place] >> Integer.SIZE);
		}

		/**
		 * First place of each account's ties.
		 */
		IntArrayList begins() {
			IntArrayList begins = new IntArrayList();
			for (int place = 0; place < this.byAccount.length; place++) {
				if (place == 0 || account(place) != account(place - 1)) {
					begins.add(place);
				}
			}
			return begins;
		}

	}

}
