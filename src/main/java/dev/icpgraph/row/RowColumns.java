package dev.icpgraph.row;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The columns of a kind of rows, from files or GraphQL.
 *
 * @param required groups of columns; a row needs at least one of each group
 * @param byName columns by {@linkplain FieldSpec#bare bare} name, in reading order
 */
public record RowColumns(List<List<String>> required, Map<String, FieldSpec> byName) {

	/**
	 * Creates columns.
	 * @param required names of columns, alternatives with a bar between: {@code
	 * account|domain}
	 */
	static RowColumns of(List<String> required, FieldSpec... columns) {
		Map<String, FieldSpec> byName = new LinkedHashMap<>();
		Arrays.stream(columns).forEach((column) -> byName.put(FieldSpec.bare(column.name()), column));
		return new RowColumns(required.stream().map((group) -> List.of(group.split("\\|"))).toList(), byName);
	}

	/**
	 * All columns, in reading order.
	 */
	public List<FieldSpec> all() {
		return List.copyOf(this.byName.values());
	}

	/**
	 * The column with a header; {@code null} when unknown.
	 */
	public @Nullable FieldSpec named(String header) {
		return this.byName.get(FieldSpec.bare(header));
	}

	/**
	 * Rows with these columns that describe an account or person.
	 * @param query name of the Cypher file that writes them, without its ending
	 */
	RowDefinition describing(RowTarget target, String query) {
		return new RowDefinition(this, RowShape.of(this, target, RowQuery.all(query)));
	}

	/**
	 * Rows with these columns that these queries write, in order.
	 */
	RowDefinition writtenBy(RowQuery... queries) {
		return new RowDefinition(this, RowShape.of(this, null, queries));
	}

}
