package dev.icpgraph.customer;

import java.util.Arrays;
import java.util.stream.IntStream;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import it.unimi.dsi.fastutil.ints.IntSets;
import org.jspecify.annotations.Nullable;

import dev.icpgraph.text.English;

/**
 * The customers that nearness is measured against, and the rule that chose them.
 */
public final class BestCustomers {

	/** Number of best customers below which shared traits may be chance. */
	public static final int ENOUGH = 5;

	private final int[] accounts;

	private final IntSet members;

	private final String rule;

	private final int wished;

	private BestCustomers(int[] accounts, String rule, int wished) {
		this.accounts = accounts;
		this.members = IntSets.unmodifiable(new IntOpenHashSet(accounts));
		this.rule = rule;
		this.wished = wished;
	}

	/**
	 * Best customers from accounts in any order; duplicates are ignored.
	 * @param rule the reason for the choice, as a sentence
	 */
	public static BestCustomers of(int[] accounts, String rule) {
		return new BestCustomers(Arrays.stream(accounts).sorted().distinct().toArray(), rule, 0);
	}

	/**
	 * Best customers and wished-for accounts.
	 * @param wished accounts that are not customers
	 */
	static BestCustomers of(int[] customers, int[] wished, String rule) {
		int[] accounts = IntStream.concat(Arrays.stream(customers), Arrays.stream(wished)).sorted().toArray();
		return new BestCustomers(accounts, rule, wished.length);
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

	/**
	 * Number of wished-for accounts among them.
	 */
	public int wished() {
		return this.wished;
	}

	/**
	 * The nouns for them.
	 */
	public Naming naming() {
		return (this.wished == 0) ? Naming.BEST_CUSTOMERS : Naming.WITH_WISHED;
	}

	public boolean contains(int account) {
		return this.members.contains(account);
	}

	/**
	 * The reason why a measurement against them is only a hypothesis; {@code null} with
	 * {@value #ENOUGH} or more customers.
	 */
	public @Nullable String hypothesis() {
		if (this.wished > 0) {
			String only = (this.wished == size())
					? "no customer is measured against, only "
							+ English.counted(this.wished, "wished-for account", "wished-for accounts")
					: this.wished + " of the " + size() + " accounts measured against "
							+ ((this.wished == 1) ? "is" : "are") + " only wished for";
			return only + ": everything is a hypothesis";
		}
		return hypothesis((size() == 0) ? "there are no best customers"
				: English.counted(size(), "best customer is too few", "best customers are too few"));
	}

	/**
	 * The reason why a measurement against other accounts is only a hypothesis;
	 * {@code null} with {@value #ENOUGH} or more.
	 * @param few text that they are too few, for example {@code 2 accounts are too few}
	 */
	public @Nullable String hypothesis(String few) {
		return (size() >= ENOUGH) ? null : few + ": with fewer than " + ENOUGH + " everything is a hypothesis";
	}

	/**
	 * The choice as a sentence, for example {@code Measured against 3 pinned customers.}
	 */
	public String rule() {
		return this.rule;
	}

}
