package dev.icpgraph.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.customer.AccountRoles;
import dev.icpgraph.graph.AccountRole;
import dev.icpgraph.likeness.AccountNumbers;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.text.English;

/**
 * Accounts to learn from: the best customers, and the prospects that were never
 * customers. Accounts without any known link are left out, because missing data is not
 * evidence.
 */
final class Examples {

	private static final long PRIME = 0x100000001b3L;

	private static final long OFFSET = 0xcbf29ce484222325L;

	private final AccountNumbers numbers;

	private final int[] customers;

	private final int[] prospects;

	private final int[] others;

	/**
	 * Finds the examples. O(links).
	 */
	Examples(AccountNumbers numbers, List<String> own) {
		this(numbers, own, new int[0]);
	}

	/**
	 * Finds the examples, ignoring some accounts. O(links).
	 * @param without ascending
	 */
	Examples(AccountNumbers numbers, List<String> own, int[] without) {
		this.numbers = numbers;
		this.customers = linked(numbers.best().accounts());
		this.prospects = Arrays.stream(prospects(numbers, own))
			.filter((account) -> Arrays.binarySearch(without, account) < 0)
			.toArray();
		this.others = linked(this.prospects);
	}

	private int[] linked(int[] accounts) {
		return Arrays.stream(accounts).parallel().filter(this.numbers::hasLinks).toArray();
	}

	private static int[] prospects(AccountNumbers numbers, List<String> own) {
		Snapshot snapshot = numbers.snapshot();
		AccountRoles roles = AccountRoles.of(snapshot, (int) numbers.today().toEpochDay(), own);
		return IntStream.range(0, snapshot.accounts())
			.filter((account) -> roles.of(account) == AccountRole.PROSPECT && snapshot.customer(account) == null
					&& !numbers.best().contains(account))
			.toArray();
	}

	/**
	 * Best customers with links, ascending. Do not modify.
	 */
	int[] customers() {
		return this.customers;
	}

	/**
	 * Prospects that were never customers, with and without links, ascending. Do not
	 * modify.
	 */
	int[] prospects() {
		return this.prospects;
	}

	/**
	 * Prospects that were never customers, with links, ascending. Do not modify.
	 */
	int[] others() {
		return this.others;
	}

	/**
	 * The reason why there are too few examples; {@code null} if there are enough.
	 * @param least required number of customers, and of others
	 */
	@Nullable String refusal(int least) {
		if (this.customers.length < least) {
			return "learning a ranking takes " + least + " best customers with known links, and "
					+ ((this.customers.length == 0) ? "none is known"
							: English.counted(this.customers.length, "is known", "are known"));
		}
		return (this.others.length >= least) ? null
				: "learning a ranking takes " + least + " prospects with known links that were never customers, and "
						+ ((this.others.length == 0) ? "none is known"
								: English.counted(this.others.length, "is known", "are known"));
	}

	/**
	 * A sample of the others, ascending.
	 * @param most maximum number
	 */
	int[] sample(int most) {
		return sample(this.numbers.snapshot(), this.others, most);
	}

	/**
	 * A sample of accounts, ascending: those with the smallest hash of their id, so that
	 * a new account changes the sample by at most one.
	 * @param most maximum number
	 */
	static int[] sample(Snapshot snapshot, int[] accounts, int most) {
		if (accounts.length <= most) {
			return accounts;
		}
		long[] hashes = Arrays.stream(accounts).parallel().mapToLong((it) -> hash(snapshot.accountId(it))).toArray();
		long[] sorted = hashes.clone();
		Arrays.parallelSort(sorted);
		long last = sorted[most - 1];
		return IntStream.range(0, accounts.length)
			.filter((place) -> hashes[place] <= last)
			.map((place) -> accounts[place])
			.toArray();
	}

	/**
	 * FNV-1a of 64 bits (Fowler, Noll and Vo), mixed once more as in SplitMix64 (Steele,
	 * Lea and Flood, OOPSLA 2014), because its high bits hardly depend on the last
	 * characters.
	 */
	static long hash(String id) {
		long hash = OFFSET;
		for (int i = 0; i < id.length(); i++) {
			hash = (hash ^ id.charAt(i)) * PRIME;
		}
		hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
		hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
		return hash ^ (hash >>> 31);
	}

}
