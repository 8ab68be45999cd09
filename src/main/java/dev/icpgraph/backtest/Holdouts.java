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
 * A split of the customers into known and held out ones, once or several times.
 */
sealed interface Holdouts permits SplitByDate, SplitByFolds {

	/** A customer that someone dropped is nobody to look for, nor to learn from. */
	static boolean isWanted(Snapshot whole, int customer) {
		CustomerFacts facts = whole.customer(customer);
		return facts != null && !facts.dropped();
	}

	/**
	 * Accounts that never were customers, nor are competitors, partners or our own,
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
	 * All customers that are held out in some question, ascending, each once.
	 */
	int[] targets();

	/**
	 * Number of questions.
	 */
	int size();

	/**
	 * Number of times each target is held out.
	 */
	int rounds();

	/**
	 * One of the questions, made when asked for.
	 */
	Holdout get(int index);

	/**
	 * Accounts without links, and whether to compare them.
	 */
	Unlinked unlinked();

	/**
	 * Facts hidden from the past.
	 */
	List<LeftOut> leftOut();

}
