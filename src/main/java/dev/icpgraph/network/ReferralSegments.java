package dev.icpgraph.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.snapshot.AccountAttribute;
import dev.icpgraph.snapshot.AttributeColumn;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Counts the customers that came by referral. Former customers count too, so that a
 * segment that has lost all its customers is still listed.
 */
final class ReferralSegments {

	private final Snapshot snapshot;

	private final WonGraph won;

	ReferralSegments(Snapshot snapshot, WonGraph won) {
		this.snapshot = snapshot;
		this.won = won;
	}

	/**
	 * All customers first, then each value of an attribute, by number of customers, then
	 * by name. Customers without a value count only in the first. Empty without
	 * customers. O(customers).
	 */
	List<ReferralSegment> by(@Nullable AccountAttribute attribute) {
		int[] customers = this.snapshot.customers();
		if (customers.length == 0) {
			return List.of();
		}
		List<ReferralSegment> segments = new ArrayList<>(List.of(segment(null, customers)));
		if (attribute != null) {
			byValue(attribute, customers).entrySet()
				.stream()
				.map((it) -> segment(it.getKey(), it.getValue()))
				.sorted(Comparator.comparingInt(ReferralSegment::customers).reversed())
				.forEach(segments::add);
		}
		return segments;
	}

	private Map<String, int[]> byValue(AccountAttribute attribute, int[] customers) {
		AttributeColumn column = this.snapshot.attribute(attribute);
		Map<String, int[]> found = new TreeMap<>();
		Arrays.stream(customers)
			.filter((customer) -> column.code(customer) != 0)
			.boxed()
			.collect(Collectors.groupingBy(column::code))
			.forEach((code, members) -> found.put(String.valueOf(column.value(code)),
					members.stream().mapToInt(Integer::intValue).toArray()));
		return found;
	}

	private ReferralSegment segment(@Nullable String value, int[] customers) {
		int referred = 0;
		int byCustomers = 0;
		for (int customer : customers) {
			List<String> referrers = this.won.referrersOf(this.snapshot.accountId(customer));
			referred += referrers.isEmpty() ? 0 : 1;
			byCustomers += referrers.stream().anyMatch(this::isCustomer) ? 1 : 0;
		}
		return new ReferralSegment(value, customers.length, referred, byCustomers);
	}

	private boolean isCustomer(String account) {
		int known = this.snapshot.find(account);
		return known >= 0 && this.snapshot.customer(known) != null;
	}

}
