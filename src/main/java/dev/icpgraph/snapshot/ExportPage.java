package dev.icpgraph.snapshot;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What an export says of some thousand nodes: their ids and numbers in the store, and in
 * further columns one list for each fact, which begins with the place of its node among
 * them. Other nodes are told by their number in the store alone: looking up the id of
 * each was a quarter of what people took to be read (decision 15).
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
	 * The numbers that a builder gives the nodes of the page, by their places.
	 */
	int[] numbers(SnapshotBuilder builder, NodeKind kind) {
		List<?> nodes = (List<?>) Objects.requireNonNull(this.columns.get("nodes"));
		int[] numbers = new int[nodes.size()];
		Arrays.setAll(numbers, (place) -> builder.number(kind, node(nodes.get(place)), this.ids.get(place)));
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
	 * What a fact begins with.
	 */
	static int place(List<?> row) {
		return ((Number) Objects.requireNonNull(row.get(0))).intValue();
	}

	/**
	 * The number that a node has in the store.
	 */
	static long node(@Nullable Object number) {
		return ((Number) Objects.requireNonNull(number)).longValue();
	}

	static String required(@Nullable Object text) {
		return (String) Objects.requireNonNull(text);
	}

	/**
	 * A text, or a list of texts, or nothing.
	 */
	static List<String> texts(@Nullable Object value) {
		if (value == null) {
			return List.of();
		}
		return (value instanceof String text) ? List.of(text)
				: ((List<?>) value).stream().map(String::valueOf).toList();
	}

}
