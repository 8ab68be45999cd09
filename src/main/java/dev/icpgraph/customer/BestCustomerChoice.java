package dev.icpgraph.customer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

import dev.icpgraph.graph.AsOf;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.text.English;

/**
 * Chooses the customers that nearness is measured against: the pinned customers, if any;
 * otherwise the top fifth of the active customers by value, at least 5, including ties
 * with the last; or all active customers if no facts of value tell them apart. Length of
 * stay alone does not decide. With fewer than 5 customers, wished-for accounts count too.
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
	 * The best customers of a snapshot on another day, with the weights of the settings.
	 */
	public BestCustomers of(Snapshot snapshot, LocalDate today) {
		return of(snapshot, today, this.weights);
	}

	static BestCustomers of(Snapshot snapshot, LocalDate today, CustomerWeights weights) {
		BestCustomerRanking ranking = new BestCustomerRanking(snapshot, today, weights);
		List<RankedCustomer> ranked = ranking.ranked();
		int[] wished = ranking.wished();
		if (ranked.size() < BestCustomers.ENOUGH && wished.length > 0) {
			return withWished(ranked, wished);
		}
		List<RankedCustomer> pinned = ranked.stream().filter(RankedCustomer::pinned).toList();
		if (!pinned.isEmpty()) {
			return chosen(pinned, English.counted(pinned.size(), "pinned customer", "pinned customers"));
		}
		if (ranked.isEmpty()) {
			return chosen(ranked, "no customers, because none are active, so no account is near");
		}
		String active = English.counted(ranked.size(), "active customer", "active customers");
		if (!ranking.tellsValueApart() && ranked.size() > 1) {
			return chosen(ranked, "all " + active + ", because no facts such as revenue or orders tell them apart");
		}
		int size = Math.max(LEAST, (ranked.size() + 4) / 5);
		if (ranked.size() <= size) {
			return chosen(ranked,
					((ranked.size() == 1) ? "the only active customer" : "all " + active) + leftOut(ranking.leftOut()));
		}
		int equal = withEqual(ranked, size);
		String top = equal + " customers, the top " + ((size > LEAST) ? "fifth" : "five") + " of " + active + " by "
				+ parts(ranked);
		return chosen(ranked.subList(0, equal), (equal == size) ? top : top + ", with "
				+ English.counted(equal - size, "more that ties", "more that tie") + " with the last");
	}

	private static BestCustomers withWished(List<RankedCustomer> ranked, int[] wished) {
		List<RankedCustomer> pinned = ranked.stream().filter(RankedCustomer::pinned).toList();
		int[] customers = (pinned.isEmpty() ? ranked : pinned).stream().mapToInt(RankedCustomer::account).toArray();
		String known = English.counted(customers.length, pinned.isEmpty() ? "active customer" : "pinned customer",
				pinned.isEmpty() ? "active customers" : "pinned customers");
		String only = English.counted(wished.length, "wished-for account", "wished-for accounts");
		return BestCustomers.of(customers, wished, "Measured against "
				+ ((customers.length == 0) ? only + ", because there are no customers yet" : known + " and " + only)
				+ ".");
	}

	/**
	 * Extends the size over ties at the cut, because a choice between equal customers
	 * would be arbitrary.
	 */
	private static int withEqual(List<RankedCustomer> ranked, int size) {
		int equal = size;
		while (equal < ranked.size() && Objects.equals(ranked.get(equal).value(), ranked.get(size - 1).value())) {
			equal++;
		}
		return equal;
	}

	private static BestCustomers chosen(List<RankedCustomer> chosen, String which) {
		int[] accounts = chosen.stream().mapToInt(RankedCustomer::account).toArray();
		return BestCustomers.of(accounts, "Measured against " + which + ".");
	}

	private static String leftOut(int customers) {
		return (customers == 0) ? "" : "; " + English.counted(customers, "other is", "others are")
				+ " left out: no revenue, a sales cycle under 30 days, or dropped by a person";
	}

	private static String parts(List<RankedCustomer> ranked) {
		return English.and(Arrays.stream(CustomerPart.values())
			.filter((part) -> ranked.stream().anyMatch((customer) -> customer.parts().containsKey(part)))
			.map(CustomerPart::words)
			.toList());
	}

}
