package dev.icpgraph.customer;

import java.util.Arrays;

import dev.icpgraph.text.English;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import it.unimi.dsi.fastutil.ints.IntSets;
import org.jspecify.annotations.Nullable;

/**
 * The customers that nearness is measured against, and the rule that chose them.
 */
public final class BestCustomers {

	/** With fewer, common traits may be chance. */
	public static final int ENOUGH = 5;

	private final int[] accounts;

	private final IntSet members;

	private final String rule;

	private BestCustomers(int[] accounts, String rule) {
		this.accounts = accounts;
		this.members = IntSets.unmodifiable(new IntOpenHashSet(accounts));
		this.rule = rule;
	}

	/**
	 * Best customers from accounts in any order; duplicates count once.
	 * @param rule the reason for the choice, as a sentence
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
	 * Why no measurement against them is certain; null with {@value #ENOUGH} or more.
	 */
	public @Nullable String hypothesis() {
		if (size() >= ENOUGH) {
			return null;
		}
		String few = (size() == 0) ? "there are no best customers"
				: English.counted(size(), "best customer is too few", "best customers are too few");
		return few + ": with fewer than " + ENOUGH + " everything is a hypothesis";
	}

	/**
	 * The choice as a sentence, for example {@code Measured against 3 pinned customers.}
	 */
	public String rule() {
		return this.rule;
	}

}
