package dev.icpgraph.backtest;

import java.util.Arrays;

/**
 * Accounts to compare: customers to find, and others. Accounts without known links are
 * left out unless requested: a customer list often names accounts that no other source
 * names, so a lack of links would give customers away.
 */
final class ComparedAccounts {

	/** Minimum number of customers with links; with fewer, all accounts are compared. */
	private static final int LEAST = 5;

	private final int[] targets;

	private final int[] others;

	private final Unlinked unlinked;

	private ComparedAccounts(int[] targets, int[] others, Unlinked unlinked) {
		this.targets = targets;
		this.others = others;
		this.unlinked = unlinked;
	}

	/**
	 * Chooses among given accounts.
	 * @param targets customers to find, ascending
	 * @param others accounts that were never customers, ascending
	 * @param sizes number of known links, by account
	 * @param all whether to compare accounts without links
	 */
	static ComparedAccounts of(int[] targets, int[] others, int[] sizes, boolean all) {
		int[] linkedTargets = Arrays.stream(targets).filter((account) -> sizes[account] > 0).toArray();
		int[] linkedOthers = Arrays.stream(others).filter((account) -> sizes[account] > 0).toArray();
		boolean compared = all || linkedTargets.length < LEAST || linkedOthers.length < LEAST;
		Unlinked unlinked = new Unlinked(compared, targets.length - linkedTargets.length,
				others.length - linkedOthers.length);
		return compared ? new ComparedAccounts(targets, others, unlinked)
				: new ComparedAccounts(linkedTargets, linkedOthers, unlinked);
	}

	/**
	 * The customers to find, ascending. Do not modify.
	 */
	int[] targets() {
		return this.targets;
	}

	/**
	 * The others, ascending. Do not modify.
	 */
	int[] others() {
		return this.others;
	}

	/**
	 * Accounts without links.
	 */
	Unlinked unlinked() {
		return this.unlinked;
	}

}
