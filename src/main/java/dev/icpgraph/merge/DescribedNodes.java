package dev.icpgraph.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.icpgraph.identity.Reference.Name;
import dev.icpgraph.row.RowTarget;

/**
 * The nodes that the rows of a batch describe, with the number of rows about each node
 * and with each name. A new node described by a single row, under names of no other node,
 * does not depend on the order of writing.
 */
final class DescribedNodes {

	private final RowTarget kind;

	private final KnownNodes known;

	private final Map<KnownNode, Integer> rows = new HashMap<>();

	private final Map<Name, Integer> names = new HashMap<>();

	private DescribedNodes(RowTarget kind, KnownNodes known) {
		this.kind = kind;
		this.known = known;
	}

	static DescribedNodes of(RowTarget kind, List<ResolvedRow> rows, Map<RowTarget, KnownNodes> known) {
		DescribedNodes described = new DescribedNodes(kind, Objects.requireNonNull(known.get(kind)));
		rows.forEach(described::add);
		return described;
	}

	/**
	 * Whether a row's node is in no other row and no other row or node has one of its
	 * names.
	 */
	boolean isAlone(ResolvedRow row) {
		return this.rows.getOrDefault(node(row), 0) == 1 && names(row).stream()
			.allMatch((name) -> this.names.getOrDefault(name, 0) == 1 && !this.known.isBefore(name));
	}

	private void add(ResolvedRow row) {
		this.rows.merge(node(row), 1, Integer::sum);
		names(row).forEach((name) -> this.names.merge(name, 1, Integer::sum));
	}

	private KnownNode node(ResolvedRow row) {
		return row.node(this.kind.noun());
	}

	private List<Name> names(ResolvedRow row) {
		return this.kind.names()
			.stream()
			.filter((property) -> row.values().get(property) instanceof String)
			.map((property) -> new Name(property, String.valueOf(row.values().get(property))))
			.toList();
	}

}
