package dev.icpgraph.model;

import java.util.Arrays;
import java.util.stream.IntStream;

import dev.icpgraph.customer.AccountRoles;
import dev.icpgraph.graph.AccountRole;
import dev.icpgraph.proximity.AccountNumbers;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Accounts that customers are told from: prospects that never were customers.
 */
final class OtherAccounts {

	private static final long PRIME = 0x100000001b3L;

	private static final long OFFSET = 0xcbf29ce484222325L;

	private OtherAccounts() {
	}

	/**
	 * All of them, ascending.
	 */
	static int[] all(AccountNumbers numbers) {
		Snapshot snapshot = numbers.snapshot();
		AccountRoles roles = AccountRoles.of(snapshot, (int) numbers.today().toEpochDay());
		return IntStream.range(0, snapshot.accounts())
			.filter((account) -> roles.of(account) == AccountRole.PROSPECT && snapshot.customer(account) == null
					&& !numbers.best().contains(account))
			.toArray();
	}

	/**
	 * At most so many of them, ascending: those with the least hash of their id, so that a
	 * new account changes the sample by one.
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
	 * Lea and Flood, OOPSLA 2014), because its high bits hardly depend on the last letters.
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
