package dev.icpgraph.customer;

import java.util.Arrays;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import it.unimi.dsi.fastutil.ints.IntSets;

/**
 * The customers that nearness is measured to, and which rule chose them.
 */
public final class BestCustomers {

	private final int[] accounts;

	private final IntSet members;

	private final String rule;

	private BestCustomers(int[] accounts, String rule) {
		this.accounts = accounts;
		this.members = IntSets.unmodifiable(new IntOpenHashSet(accounts));
		this.rule = rule;
	}

	/**
	 * Given accounts, in any order, each counted once.
	 * @param rule a sentence that says how they were chosen
	 */
	public static BestCustomers of(int[] accounts, String rule) {
		return new BestCustomers(Arrays.stream(accounts).sorted().distinct().toArray(), rule);
	}

	/**
	 * Their dense ids in the snapshot, ascending.
	 */
	public int[] accounts() {
		return this.accounts.clone();
	}

	public int size() {
		return this.accounts.length;
	}

	public boolean contains(int account) {
		return this.members.contains(account);
	}

	/**
	 * A sentence that says how they were chosen, for example
	 * {@code Nearness is measured to the 3 customers that were pinned.}
	 */
	public String rule() {
		return this.rule;
	}

}
