package dev.icpgraph.feature;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;

import dev.icpgraph.snapshot.Snapshot;

/**
 * The order of accounts by name, otherwise by domain, ignoring case.
 *
 * <pre>
 * places  2 0 -1 1      4 bytes per account; -1 without name and domain
 * </pre>
 */
public final class AccountNameOrder {

	private final int[] places;

	private AccountNameOrder(int[] places) {
		this.places = places;
	}

	/**
	 * Sorts all accounts. O(n log n); holds all names in memory while sorting.
	 */
	static AccountNameOrder of(Snapshot snapshot) {
		record Named(int account, String name) {
		}
		Named[] sorted = new Named[snapshot.accounts()];
		Arrays.setAll(sorted, (account) -> new Named(account, Objects.requireNonNullElse(snapshot.accountName(account),
				Objects.requireNonNullElse(snapshot.accountDomain(account), ""))));
		Arrays.parallelSort(sorted, Comparator.comparing(Named::name, String.CASE_INSENSITIVE_ORDER));
		int[] places = new int[sorted.length];
		int place = 0;
		for (int i = 0; i < sorted.length; i++) {
			boolean same = i > 0 && sorted[i].name().equalsIgnoreCase(sorted[i - 1].name());
			place = same ? place : i;
			places[sorted[i].account()] = sorted[i].name().isEmpty() ? -1 : place;
		}
		return new AccountNameOrder(places);
	}

	/**
	 * The place of an account, from 0; the same for equal names; -1 without any.
	 */
	public int place(int account) {
		return this.places[account];
	}

}
