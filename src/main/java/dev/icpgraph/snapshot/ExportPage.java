package dev.icpgraph.snapshot;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What an export says of some thousand nodes: their ids, and in further columns one list
 * for each fact, which begins with the place of its node among the ids.
 */
final class ExportPage {

	private final Map<String, Object> columns;

	private final List<String> ids;

	ExportPage(Map<String, Object> columns) {
		this.columns = columns;
		this.ids = texts(columns.get("ids"));
	}

	List<String> ids() {
		return this.ids;
	}

	/**
	 * The numbers that a builder gives the nodes of the page, by their places.
	 */
	int[] numbers(SnapshotBuilder builder, NodeKind kind) {
		return this.ids.stream().mapToInt((id) -> builder.number(kind, id)).toArray();
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
