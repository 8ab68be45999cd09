package dev.icpgraph.backtest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;

import dev.icpgraph.snapshot.CustomerFacts;
import dev.icpgraph.snapshot.Days;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Splits customers by a day: customers from before are known, customers from that day or
 * later are to be found. Customers without a known day are neither.
 */
final class SplitByDate implements Holdouts {

	private final PastMarket past;

	private final ComparedAccounts compared;

	private final List<LeftOut> leftOut;

	/**
	 * Splits a market at the day of its past.
	 * @param unlinked whether accounts without a link before that day are compared too
	 * @param own domains or ids of our own accounts
	 */
	SplitByDate(Snapshot whole, PastMarket past, boolean unlinked, Collection<String> own) {
		this.past = past;
		this.compared = ComparedAccounts.of(became(whole, past.day()), Holdouts.others(whole, past.day(), own),
				AccountSizes.of(past.snapshot()), unlinked);
		this.leftOut = new ArrayList<>(past.leftOut());
		long undated = count(whole, (account) -> facts(whole, account).since() == Days.UNKNOWN);
		if (undated > 0) {
			this.leftOut.add(new LeftOut("customers", undated, 0, whole.customers().length - undated));
		}
	}

	/**
	 * Accounts that became customers on a day or later.
	 */
	static int[] became(Snapshot whole, LocalDate day) {
		int first = (int) day.toEpochDay();
		return Arrays.stream(whole.customers())
			.filter((account) -> facts(whole, account).since() >= first && Holdouts.isWanted(whole, account))
			.toArray();
	}

	/**
	 * Number of customers before a day.
	 */
	static long before(Snapshot whole, LocalDate day) {
		int first = (int) day.toEpochDay();
		return count(whole, (account) -> facts(whole, account).since() != Days.UNKNOWN
				&& facts(whole, account).since() < first && Holdouts.isWanted(whole, account));
	}

	private static long count(Snapshot whole, IntPredicate counted) {
		return Arrays.stream(whole.customers()).filter(counted).count();
	}

	private static CustomerFacts facts(Snapshot whole, int account) {
		return Objects.requireNonNull(whole.customer(account));
	}

	LocalDate day() {
		return this.past.day();
	}

	@Override
	public int[] targets() {
		return this.compared.targets().clone();
	}

	@Override
	public int size() {
		return 1;
	}

	@Override
	public int rounds() {
		return 1;
	}

	@Override
	public Holdout get(int index) {
		return new Holdout(this.past.snapshot(), this.past.day(), this.compared.targets(), this.compared.others());
	}

	@Override
	public Unlinked unlinked() {
		return this.compared.unlinked();
	}

	@Override
	public List<LeftOut> leftOut() {
		return List.copyOf(this.leftOut);
	}

}
