package dev.icpgraph.backtest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

import dev.icpgraph.customer.AccountRoles;
import dev.icpgraph.graph.AccountRole;
import dev.icpgraph.snapshot.CustomerFacts;
import dev.icpgraph.snapshot.Snapshot;

/**
 * One or more splits of the customers into known and held-out ones.
 */
sealed interface Holdouts permits SplitByDate, SplitByFolds {

	/** Whether to find it or learn from it: dropped customers are ignored. */
	static boolean isWanted(Snapshot whole, int customer) {
		CustomerFacts facts = whole.customer(customer);
		return facts != null && !facts.dropped();
	}

	/**
	 * Accounts that were never customers and are not competitors, partners or our own,
	 * ascending.
	 * @param own domains or ids of our own accounts
	 */
	static int[] others(Snapshot whole, LocalDate today, Collection<String> own) {
		AccountRoles roles = AccountRoles.of(whole, (int) today.toEpochDay(), own);
		return IntStream.range(0, whole.accounts())
			.filter((account) -> whole.customer(account) == null && roles.of(account) == AccountRole.PROSPECT)
			.toArray();
	}

	/**
	 * All customers that are ever held out, ascending, each once.
	 */
	int[] targets();

	/**
	 * Number of tests.
	 */
	int size();

	/**
	 * Number of times each target is held out.
	 */
	int rounds();

	/**
	 * One of the tests, created on request.
	 */
	Holdout get(int index);

	/**
	 * Accounts without links, and whether to compare them.
	 */
	Unlinked unlinked();

	/**
	 * Facts hidden from the past; empty for folds.
	 */
	List<LeftOut> leftOut();

}
