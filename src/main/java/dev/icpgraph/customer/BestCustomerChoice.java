package dev.icpgraph.customer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import dev.icpgraph.graph.AsOf;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.text.English;

/**
 * Chooses the customers that nearness is measured against: the pinned customers if any;
 * else the top fifth of the active customers by value, at least 5, plus all that tie with
 * the last of them; or all active customers when no facts of value tell them apart.
 * Length of stay alone never chooses.
 */
@Component
public class BestCustomerChoice {

	private static final int LEAST = 5;

	private final CustomerWeights weights;

	private final AsOf asOf;

	BestCustomerChoice(CustomerProperties properties, AsOf asOf) {
		this.weights = properties.weights();
		this.asOf = asOf;
	}

	/**
	 * The best customers of a snapshot. O(n log n) in customers.
	 */
	public BestCustomers of(Snapshot snapshot) {
		return of(snapshot, this.asOf.today(), this.weights);
	}

	/**
	 * The best customers of a snapshot on another day, as the settings weigh their value.
	 */
	public BestCustomers of(Snapshot snapshot, LocalDate today) {
		return of(snapshot, today, this.weights);
	}

	static BestCustomers of(Snapshot snapshot, LocalDate today, CustomerWeights weights) {
		BestCustomerRanking ranking = new BestCustomerRanking(snapshot, today, weights);
		List<RankedCustomer> ranked = ranking.ranked();
		List<RankedCustomer> pinned = ranked.stream().filter(RankedCustomer::pinned).toList();
		if (!pinned.isEmpty()) {
			return chosen(pinned, English.counted(pinned.size(), "customer was", "customers were") + " pinned");
		}
		if (ranked.isEmpty()) {
			return chosen(ranked, "there are no active customers, so that nothing is near them");
		}
		String active = English.counted(ranked.size(), "active customer", "active customers");
		if (!ranking.tellsValueApart() && ranked.size() > 1) {
			return chosen(ranked, "no facts of value, such as revenue or orders, tell the " + active
					+ " apart, so it is measured to all of them");
		}
		int size = Math.max(LEAST, (ranked.size() + 4) / 5);
		if (ranked.size() <= size) {
			return chosen(ranked, "there are only " + active + leftOut(ranking.leftOut()));
		}
		String top = "they are the top " + ((size > LEAST) ? "fifth" : "five") + " of " + active + " by "
				+ parts(ranked);
		int equal = withEqual(ranked, size);
		return chosen(ranked.subList(0, equal),
				(equal == size) ? top : top + ", with " + (equal - size) + " more whose value is that of the last");
	}

	/**
	 * Extends the size over ties at the cut: choosing between equal customers would be
	 * chance.
	 */
	private static int withEqual(List<RankedCustomer> ranked, int size) {
		int equal = size;
		while (equal < ranked.size() && Objects.equals(ranked.get(equal).value(), ranked.get(size - 1).value())) {
			equal++;
		}
		return equal;
	}

	private static BestCustomers chosen(List<RankedCustomer> chosen, String because) {
		int[] accounts = chosen.stream().mapToInt(RankedCustomer::account).toArray();
		return BestCustomers.of(accounts, "Nearness is measured to "
				+ English.counted(accounts.length, "customer", "customers") + ": " + because + ".");
	}

	private static String leftOut(int customers) {
		return (customers == 0) ? "" : ", and " + English.counted(customers, "that is", "that are")
				+ " left out: without revenue, with a sales cycle under 30 days, or dropped";
	}

	private static String parts(List<RankedCustomer> ranked) {
		return Arrays.stream(CustomerPart.values())
			.filter((part) -> ranked.stream().anyMatch((customer) -> customer.parts().containsKey(part)))
			.map(CustomerPart::words)
			.collect(Collectors.joining(", "));
	}

}
