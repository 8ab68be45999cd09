package dev.icpgraph.merge;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.icpgraph.identity.Reference;
import dev.icpgraph.row.RowDefinitions;
import dev.icpgraph.row.RowKind;
import dev.icpgraph.row.RowTarget;

/**
 * All names by which the rows of a batch may mean an account or a person.
 */
final class NamesInRows {

	private NamesInRows() {
	}

	/**
	 * The names by property; empty if rows name no node.
	 */
	static Map<String, List<String>> of(RowTarget nodeKind, RowKind kind, List<GraphRow> rows) {
		Map<String, Set<String>> names = new HashMap<>();
		if (RowDefinitions.of(kind).shape().describes() == nodeKind) {
			rows.forEach((row) -> RowNames.of(nodeKind, row.values()).forEach((name) -> add(names, name)));
		}
		else if (nodeKind.hasAliases()) {
			List<String> columns = columns(nodeKind, kind);
			Set<Reference> added = Collections.newSetFromMap(new IdentityHashMap<>());
			rows.forEach((row) -> columns.forEach((column) -> {
				if (row.values().get(column) instanceof Reference reference && added.add(reference)) {
					add(names, reference);
				}
			}));
		}
		if (names.isEmpty()) {
			return Map.of();
		}
		return nodeKind.names()
			.stream()
			.collect(Collectors.toMap((property) -> property,
					(property) -> List.copyOf(names.getOrDefault(property, Set.of()))));
	}

	private static List<String> columns(RowTarget nodeKind, RowKind kind) {
		return RowDefinitions.of(kind)
			.shape()
			.references()
			.entrySet()
			.stream()
			.filter((reference) -> reference.getValue() == nodeKind)
			.map(Map.Entry::getKey)
			.toList();
	}

	private static void add(Map<String, Set<String>> names, Reference reference) {
		reference.lookups()
			.forEach((name) -> names.computeIfAbsent(name.property(), (any) -> new HashSet<>()).add(name.value()));
	}

}
