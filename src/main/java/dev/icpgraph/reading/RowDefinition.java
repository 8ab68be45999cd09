package dev.icpgraph.reading;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The columns of a kind of rows, from CSV or GraphQL.
 *
 * @param required groups of columns; a row needs at least one column of each group
 * @param columns by their {@linkplain FieldSpec#bare bare} names, in the order in which
 * they are read
 */
record RowDefinition(List<List<String>> required, Map<String, FieldSpec> columns) {

	/**
	 * Creates a definition.
	 * @param required names of columns, alternatives with a bar between: {@code
	 * account|domain}
	 */
	static RowDefinition of(List<String> required, FieldSpec... columns) {
		Map<String, FieldSpec> byName = new LinkedHashMap<>();
		Arrays.stream(columns).forEach((column) -> byName.put(FieldSpec.bare(column.name()), column));
		return new RowDefinition(required.stream().map((group) -> List.of(group.split("\\|"))).toList(), byName);
	}

	/**
	 * The column that a header means; {@code null} when unknown.
	 */
	@Nullable FieldSpec column(String header) {
		return this.columns.get(FieldSpec.bare(header));
	}

}
