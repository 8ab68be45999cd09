package dev.icpgraph.loading;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.SnapshotCollector;

/**
 * One page of an export: a few thousand nodes with their ids and store numbers, plus
 * columns with one list per fact, which starts with the index of its node. Facts refer to
 * other nodes by store number only, because looking up their ids took a quarter of the
 * time to read people (decision 15).
 */
final class ExportPage {

	private final Map<String, Object> columns;

	private final List<String> ids;

	@SuppressWarnings("unchecked")
	ExportPage(Map<String, Object> columns) {
		this.columns = columns;
		this.ids = (List<String>) Objects.requireNonNull(columns.get("ids"));
	}

	List<String> ids() {
		return this.ids;
	}

	/**
	 * The collector's numbers of the nodes of the page, by index.
	 */
	int[] numbers(SnapshotCollector collector, NodeKind kind) {
		List<?> nodes = (List<?>) Objects.requireNonNull(this.columns.get("nodes"));
		int[] numbers = new int[nodes.size()];
		Arrays.setAll(numbers, (place) -> collector.number(kind, node(nodes.get(place)), this.ids.get(place)));
		return numbers;
	}

	/**
	 * The facts in a column.
	 */
	List<List<?>> rows(String column) {
		return rows(this.columns.get(column));
	}

	static List<List<?>> rows(@Nullable Object value) {
		@SuppressWarnings("unchecked")
		List<List<?>> rows = (List<List<?>>) Objects.requireNonNull(value);
		return rows;
	}

	/**
	 * The index of the node that a fact belongs to.
	 */
	static int place(List<?> row) {
		return ((Number) Objects.requireNonNull(row.get(0))).intValue();
	}

	/**
	 * The number of a node in the store.
	 */
	static long node(@Nullable Object number) {
		return ((Number) Objects.requireNonNull(number)).longValue();
	}

	static String required(@Nullable Object text) {
		return (String) Objects.requireNonNull(text);
	}

	/**
	 * A text, or a list of texts; empty for null.
	 */
	static List<String> texts(@Nullable Object value) {
		if (value == null) {
			return List.of();
		}
		return (value instanceof String text) ? List.of(text)
				: ((List<?>) value).stream().map(String::valueOf).toList();
	}

}
