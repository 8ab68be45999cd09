package dev.icpgraph.reading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import dev.icpgraph.cell.Cells;
import dev.icpgraph.merge.GraphRow;
import dev.icpgraph.profile.Grouping;
import dev.icpgraph.profile.RowGroup;

/**
 * Rows about the same thing while they are merged into one, such as the deals of a
 * customer.
 */
final class GroupedRow {

	private final long number;

	private final RowGroup group;

	private final KindRows.Source source;

	private final Map<String, Object> values = new HashMap<>();

	/** Sums that lack a part, because its cell was dropped. */
	private final Set<String> incomplete = new HashSet<>();

	private long count;

	/**
	 * @param number of the first row
	 */
	GroupedRow(long number, RowGroup group, KindRows.Source source) {
		this.number = number;
		this.group = group;
		this.source = source;
	}

	/**
	 * Adds a row.
	 * @param dropped fields of the row whose cells were dropped
	 */
	void add(Map<String, Object> more, Set<String> dropped) {
		this.count++;
		dropped.stream().filter((name) -> this.group.fields().get(name) == Grouping.SUM).forEach(this.incomplete::add);
		more.forEach((name, value) -> {
			Grouping grouping = this.group.fields().get(name);
			this.values.merge(name, value, (old, next) -> (grouping != null) ? together(grouping, old, next) : next);
		});
	}

	KindRows.Source source() {
		return this.source;
	}

	/**
	 * The sums that are unknown, because a part of them was dropped.
	 */
	Set<String> incomplete() {
		return this.incomplete;
	}

	/**
	 * The merged row. A sum without one of its parts would look right and be too small,
	 * so it is left unknown.
	 */
	GraphRow row() {
		this.values.keySet().removeAll(this.incomplete);
		this.group.fields().forEach((name, grouping) -> {
			if (grouping == Grouping.COUNT) {
				this.values.put(name, this.count);
			}
		});
		return new GraphRow(this.number, this.values);
	}

	private static Object together(Grouping grouping, Object one, Object other) {
		return switch (grouping) {
			case EARLIEST -> (compare(one, other) <= 0) ? one : other;
			case LATEST -> (compare(one, other) >= 0) ? one : other;
			case SUM -> Cells.plain(number(one).add(number(other)));
			case COUNT -> other;
		};
	}

	private static int compare(Object one, Object other) {
		return (one instanceof Number) ? number(one).compareTo(number(other))
				: one.toString().compareTo(other.toString());
	}

	private static BigDecimal number(Object value) {
		return new BigDecimal(value.toString());
	}

}
