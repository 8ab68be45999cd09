package dev.icpgraph.backtest;

import java.util.Arrays;

/**
 * Accounts to compare: customers to find, and others. Leaves out accounts without known
 * links unless asked to keep them. A list of customers names accounts that no other
 * source names, and the mere lack of links would then tell customers from others.
 */
final class ComparedAccounts {

	/** Customers with links below which all are compared: too few to tell anything. */
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
	 * @param targets customers to be found, ascending
	 * @param others accounts that never were customers, ascending
	 * @param sizes number of known links, by account
	 * @param all whether accounts without links are asked for
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
	 * The customers to be found, ascending; not to be written to.
	 */
	int[] targets() {
		return this.targets;
	}

	/**
	 * The others, ascending; not to be written to.
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
