package dev.icpgraph.backtest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import dev.icpgraph.snapshot.AccountQuantity;
import dev.icpgraph.snapshot.CustomerFacts;
import dev.icpgraph.snapshot.Days;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.QuantityColumn;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.SnapshotWithout;

/**
 * A market as known before a day. Links dated on that day or later are left out, and so
 * are links and numbers without a date, which may be later. Attributes of accounts
 * (industry, place, founding year) stay, as do the categories of technologies and the
 * series of events.
 *
 * @param snapshot the past market
 * @param day the first hidden day
 * @param dated share of uses, jobs, participations and referrals that have a date, 0 to
 * 1; 1 without any link
 * @param leftOut kinds of hidden facts with at least one fact
 */
record PastMarket(Snapshot snapshot, LocalDate day, double dated, List<LeftOut> leftOut) {

	/** Relations that carry most of the data about accounts. */
	private static final Set<Relation> TELLING = EnumSet.of(Relation.USES, Relation.CONTRIBUTES_TO, Relation.MAKES,
			Relation.EMPLOYED_AT, Relation.PARTICIPATED_IN, Relation.REFERRED);

	/**
	 * Cuts a market at a day. O(accounts + links).
	 * @param useDays by position in each of {@link Relation#TO_TECHNOLOGIES}, as of
	 * {@link Days}
	 */
	static PastMarket of(Snapshot whole, Map<Relation, int[]> useDays, LocalDate day) {
		int first = (int) day.toEpochDay();
		SnapshotWithout past = new SnapshotWithout(whole);
		List<LeftOut> leftOut = new ArrayList<>();
		List<LeftOut> telling = new ArrayList<>();
		for (Relation relation : Relation.values()) {
			Links links = whole.links(relation);
			LinkDates dates = LinkDates.of(relation, links, useDays, first);
			if (dates != null) {
				past.links(relation, dates);
				LeftOut counts = dates.leftOut(links.size());
				leftOut.add(counts);
				if (TELLING.contains(relation)) {
					telling.add(counts);
				}
			}
		}
		past.endsFrom(first);
		for (AccountQuantity quantity : AccountQuantity.values()) {
			if (quantity != AccountQuantity.FOUNDED_YEAR) {
				past.quantity(quantity);
				leftOut.add(new LeftOut(words(quantity), known(whole.quantity(quantity), whole.accounts()), 0, 0));
			}
		}
		past.customers(customers(whole, first));
		leftOut.removeIf((it) -> it.undated() + it.later() == 0);
		return new PastMarket(past.snapshot(), day, dated(telling), List.copyOf(leftOut));
	}

	private static double dated(List<LeftOut> telling) {
		long undated = telling.stream().mapToLong(LeftOut::undated).sum();
		long all = telling.stream().mapToLong((it) -> it.undated() + it.later() + it.kept()).sum();
		return (all == 0) ? 1 : 1 - undated / (double) all;
	}

	private static long known(QuantityColumn column, int accounts) {
		return IntStream.range(0, accounts).filter((account) -> column.code(account) > 0).count();
	}

	/**
	 * Customers since before the day, without value and pins, which have no date and may
	 * show how the customer turned out.
	 */
	private static Map<Integer, CustomerFacts> customers(Snapshot whole, int first) {
		Map<Integer, CustomerFacts> customers = new HashMap<>();
		for (int account : whole.customers()) {
			CustomerFacts facts = Objects.requireNonNull(whole.customer(account));
			if (facts.since() != Days.UNKNOWN && facts.since() < first) {
				int until = (facts.until() < first) ? facts.until() : Days.UNKNOWN;
				customers.put(account, new CustomerFacts(facts.since(), until, null, null, null, null, null, null, null,
						null, false, facts.dropped()));
			}
		}
		return customers;
	}

	private static String words(AccountQuantity quantity) {
		return switch (quantity) {
			case HEADCOUNT -> "headcounts of accounts";
			case REVENUE_USD -> "revenues of accounts";
			case FOUNDED_YEAR -> "founding years of accounts";
			case GROWTH_PERCENT -> "growth rates of accounts";
			case FUNDING_USD -> "funding of accounts";
		};
	}

}
