package dev.icpgraph.customer;

import java.util.Arrays;

import dev.icpgraph.text.English;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import it.unimi.dsi.fastutil.ints.IntSets;
import org.jspecify.annotations.Nullable;

/**
 * The customers that nearness is measured to, and which rule chose them.
 */
public final class BestCustomers {

	/** With fewer, what they share may be chance. */
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
	 * Why nothing that is measured against them is certain; null when there are
	 * {@value #ENOUGH} or more.
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
	 * A sentence that says how they were chosen, for example
	 * {@code Nearness is measured to the 3 customers that were pinned.}
	 */
	public String rule() {
		return this.rule;
	}

}
