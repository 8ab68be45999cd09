package dev.icpgraph.profile;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.row.RowKind;

/**
 * The rows of one kind that a row of a file produces.
 *
 * @param kind kind of the rows
 * @param fields source of each field, by its name in camel case
 * @param when groups of conditions; one group must hold; empty if every row counts
 * @param split the field whose cell has several values, one row each; {@code null}
 * without such a field
 * @param separators characters that separate these values
 * @param group rule that merges rows about the same thing; {@code null} if rows stay
 * separate
 */
record RowTemplate(RowKind kind, Map<String, CellSource> fields, List<List<Condition>> when, @Nullable String split,
		String separators, @Nullable RowGroup group) {

	/**
	 * Whether a required field may come from the name of a known company.
	 */
	boolean needsKnownCompany(List<List<String>> required) {
		return required.stream()
			.flatMap(List::stream)
			.map(this.fields::get)
			.anyMatch((source) -> source != null && source.isByCompanyName());
	}

}
