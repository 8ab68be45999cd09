package dev.icpgraph.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every name by which the rows of a batch may mean an account or a person.
 */
final class NamesInRows {

	private NamesInRows() {
	}

	static Set<String> of(RowTarget nodeKind, RowKind kind, List<GraphRow> rows) {
		Set<String> names = new HashSet<>();
		if (RowShapes.of(kind).describes() == nodeKind) {
			rows.forEach((row) -> RowNames.of(nodeKind, row.values()).forEach((name) -> add(names, name)));
		}
		else if (nodeKind.hasAliases()) {
			List<String> columns = columns(nodeKind, kind);
			rows.forEach((row) -> columns.forEach((column) -> {
				if (row.values().get(column) instanceof Reference reference) {
					add(names, reference);
				}
			}));
		}
		return names;
	}

	private static List<String> columns(RowTarget nodeKind, RowKind kind) {
		return RowShapes.of(kind)
			.references()
			.entrySet()
			.stream()
			.filter((reference) -> reference.getValue() == nodeKind)
			.map(Map.Entry::getKey)
			.toList();
	}

	private static void add(Set<String> names, Reference reference) {
		reference.lookups().forEach((name) -> names.add(name.value()));
	}

}
