package dev.icpgraph.profile;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.row.RowKind;

/**
 * The rows of one kind that a row of a file makes.
 *
 * @param kind of the rows it makes
 * @param fields where each field comes from, by its name in camel case
 * @param when groups of conditions; one group must hold as a whole; empty when every row
 * counts
 * @param split the field whose cell holds several values, one row each; {@code null}
 * without such a field
 * @param separators characters between these values
 * @param group how rows about the same thing become one; {@code null} when each row
 * stands for itself
 */
record RowTemplate(RowKind kind, Map<String, CellSource> fields, List<List<Condition>> when, @Nullable String split,
		String separators, @Nullable RowGroup group) {

	/**
	 * Whether a field that a row needs may come from the name of a known company.
	 */
	boolean needsKnownCompany(List<List<String>> required) {
		return required.stream()
			.flatMap(List::stream)
			.map(this.fields::get)
			.anyMatch((source) -> source != null && source.isByCompanyName());
	}

}
