package dev.icpgraph.fit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import dev.icpgraph.lookalike.Bands;
import dev.icpgraph.scoring.Scores;
import dev.icpgraph.snapshot.AccountAttribute;
import dev.icpgraph.snapshot.AccountQuantity;
import dev.icpgraph.snapshot.AttributeColumn;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.QuantityColumn;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Splits customers into segments by an attribute of their accounts. A customer with an
 * unknown value is in no segment.
 */
final class CustomerSegments {

	private CustomerSegments() {
	}

	/**
	 * The accounts of each segment by name, largest segment first, ties by name.
	 */
	static Map<String, BitSet> of(Snapshot snapshot, FitSegmentKey key, List<CustomerRecord> customers) {
		return switch (key) {
			case INDUSTRY -> byAttribute(snapshot.attribute(AccountAttribute.INDUSTRY), customers);
			case COUNTRY -> byAttribute(snapshot.attribute(AccountAttribute.COUNTRY), customers);
			case BUSINESS_MODEL -> byAttribute(snapshot.attribute(AccountAttribute.BUSINESS_MODEL), customers);
			case HEADCOUNT -> byHeadcount(snapshot.quantity(AccountQuantity.HEADCOUNT), customers);
			case TECHNOLOGY -> byTechnology(snapshot, customers);
			case ICP -> throw new IllegalArgumentException("Segments of ICPs come from their filters");
		};
	}

	private static Map<String, BitSet> byAttribute(AttributeColumn column, List<CustomerRecord> customers) {
		return grouped(customers, (account) -> {
			String value = column.value(column.code(account));
			return (value != null) ? List.of(value) : List.of();
		});
	}

	private static Map<String, BitSet> byHeadcount(QuantityColumn column, List<CustomerRecord> customers) {
		return grouped(customers, (account) -> {
			int band = Bands.HEADCOUNT.of(column.low(account), column.high(account));
			return (band >= 0) ? List.of(Bands.HEADCOUNT.name(band) + " employees") : List.of();
		});
	}

	private static Map<String, BitSet> byTechnology(Snapshot snapshot, List<CustomerRecord> customers) {
		Links uses = snapshot.links(Relation.USES);
		return grouped(customers,
				(account) -> IntStream.range(uses.begin(account), uses.end(account))
					.mapToObj((position) -> snapshot.names(Relation.USES.to()).label(uses.target(position)))
					.distinct()
					.toList());
	}

	static Map<String, BitSet> grouped(List<CustomerRecord> customers, IntFunction<List<String>> names) {
		Map<String, BitSet> groups = new LinkedHashMap<>();
		for (CustomerRecord customer : customers) {
			for (String name : names.apply(customer.account())) {
				groups.computeIfAbsent(name, (it) -> new BitSet()).set(customer.account());
			}
		}
		return largestFirst(groups);
	}

	/**
	 * The customers that pass the filters of an ICP. Those newer than the snapshot of its
	 * scores do not.
	 */
	static BitSet passing(Scores scores, List<CustomerRecord> customers) {
		BitSet passing = new BitSet();
		customers.stream()
			.mapToInt(CustomerRecord::account)
			.filter((account) -> account < scores.snapshot().accounts() && scores.tiers()[account] != 0)
			.forEach(passing::set);
		return passing;
	}

	/**
	 * The same segments, largest first, ties by name.
	 */
	static Map<String, BitSet> largestFirst(Map<String, BitSet> segments) {
		List<Map.Entry<String, BitSet>> sorted = new ArrayList<>(segments.entrySet());
		sorted.sort(Comparator.comparingInt((Map.Entry<String, BitSet> it) -> -it.getValue().cardinality())
			.thenComparing(Map.Entry::getKey));
		Map<String, BitSet> ordered = new LinkedHashMap<>();
		sorted.forEach((it) -> ordered.put(it.getKey(), it.getValue()));
		return ordered;
	}

}
