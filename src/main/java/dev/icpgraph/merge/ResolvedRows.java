package dev.icpgraph.merge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.merge.KnownNodes.Described;

/**
 * The rows of a batch with every reference resolved to the id of a node, in the shape of
 * the queries: {@code {row, key, <references and asides>, values}}.
 */
final class ResolvedRows {

	private final RowShape shape;

	private final Map<RowTarget, KnownNodes> known;

	private final List<Open> open = new ArrayList<>();

	private final Map<RowTarget, Map<String, Map<String, Object>>> stubs = new HashMap<>();

	private final List<RefusedRow> refused = new ArrayList<>();

	ResolvedRows(RowKind kind, Map<RowTarget, KnownNodes> known, List<GraphRow> rows) {
		this.shape = RowShapes.of(kind);
		this.known = known;
		rows.forEach(this::resolve);
		this.open.forEach((row) -> row.nodes().forEach((column, node) -> settle(row, column, node.current())));
	}

	private void settle(Open row, String column, KnownNode node) {
		row.parameters().put(column, node.id());
		if (this.shape.describes() == null && !node.inGraph()) {
			stub(Objects.requireNonNull(this.shape.references().get(column)), node.id(), row.row(), node.names());
		}
	}

	/**
	 * The rows with a value in a column; all when it is {@code null}.
	 */
	List<Map<String, Object>> with(@Nullable String column) {
		return this.open.stream()
			.map(Open::parameters)
			.filter((row) -> column == null || row.get(column) != null)
			.toList();
	}

	/**
	 * Nodes of a kind that must exist before the rows are written.
	 */
	List<Map<String, Object>> stubs(RowTarget nodeKind) {
		return List.copyOf(this.stubs.getOrDefault(nodeKind, Map.of()).values());
	}

	/**
	 * The accounts and people that rows are about.
	 * @param rows their numbers
	 */
	Map<RowTarget, Set<String>> touched(Set<Long> rows) {
		Map<RowTarget, Set<String>> touched = new EnumMap<>(RowTarget.class);
		this.open.stream()
			.filter((row) -> rows.contains(row.row()))
			.forEach((row) -> row.nodes()
				.forEach((column, node) -> touched.computeIfAbsent(kind(column), (any) -> new TreeSet<>())
					.add(node.current().id())));
		return touched;
	}

	private RowTarget kind(String column) {
		return Objects.requireNonNull(
				(this.shape.describes() != null) ? this.shape.describes() : this.shape.references().get(column));
	}

	List<RefusedRow> refused() {
		return this.refused;
	}

	private void resolve(GraphRow row) {
		Map<String, KnownNode> nodes = new TreeMap<>();
		Map<String, Object> values = new HashMap<>(row.values());
		Map<String, Object> resolved = new HashMap<>();
		RefusedRow problem = (this.shape.describes() != null) ? describe(row, this.shape.describes(), nodes, values)
				: refer(row, nodes, values, resolved);
		if (problem != null) {
			this.refused.add(problem);
			return;
		}
		this.shape.asides().forEach((column) -> resolved.put(column, values.remove(column)));
		this.shape.renamed().forEach((column, property) -> values.put(property, row.values().get(column)));
		this.shape.renamed().keySet().forEach(values::remove);
		resolved.put("row", row.row());
		resolved.put("key", key(row));
		resolved.put("values", values);
		this.open.add(new Open(row.row(), resolved, nodes));
	}

	private @Nullable RefusedRow describe(GraphRow row, RowTarget nodeKind, Map<String, KnownNode> nodes,
			Map<String, Object> values) {
		KnownNodes all = Objects.requireNonNull(this.known.get(nodeKind));
		List<Reference> names = RowNames.of(nodeKind, row.values());
		Described described = all.described(names, row.row());
		if (described == null) {
			return taken(row, names, Objects.requireNonNull(all.conflict(names)));
		}
		RowNames.columns(nodeKind).forEach(values::remove);
		values.putAll(described.names());
		nodes.put(nodeKind.noun(), described.node());
		return null;
	}

	private @Nullable RefusedRow refer(GraphRow row, Map<String, KnownNode> nodes, Map<String, Object> values,
			Map<String, Object> resolved) {
		Map<RowTarget, List<KnownNode>> seen = new HashMap<>();
		Map<String, RowTarget> references = this.shape.references();
		for (Map.Entry<String, RowTarget> reference : references.entrySet()) {
			String text = (String) values.remove(reference.getKey());
			if (text != null && !reference.getValue().hasAliases()) {
				resolved.put(reference.getKey(), plain(reference.getValue(), text, row.row()));
			}
			else if (text != null) {
				KnownNode node = node(reference.getValue(), text);
				nodes.put(reference.getKey(), node);
				seen.computeIfAbsent(reference.getValue(), (any) -> new ArrayList<>()).add(node);
			}
		}
		if (seen.values().stream().anyMatch((same) -> same.size() != same.stream().distinct().count())) {
			return itself(row, nodes);
		}
		return null;
	}

	private KnownNode node(RowTarget nodeKind, String text) {
		return Objects.requireNonNull(this.known.get(nodeKind)).referred(Reference.to(nodeKind, text));
	}

	private String plain(RowTarget nodeKind, String text, long row) {
		boolean named = nodeKind == RowTarget.TECHNOLOGY;
		String id = named ? text.toLowerCase(Locale.ROOT) : text;
		stub(nodeKind, id, row, named ? Map.of("name", text) : Map.of());
		return id;
	}

	private void stub(RowTarget nodeKind, String id, long row, Map<String, String> names) {
		this.stubs.computeIfAbsent(nodeKind, (any) -> new LinkedHashMap<>())
			.putIfAbsent(id, Map.of("id", id, "row", row, "names", names));
	}

	private String key(GraphRow row) {
		return this.shape.key()
			.stream()
			.map((column) -> String.valueOf(row.values().getOrDefault(column, "")).toLowerCase(Locale.ROOT))
			.collect(Collectors.joining("/"));
	}

	private static RefusedRow taken(GraphRow row, List<Reference> names, KnownNode other) {
		Reference.Name name = names.getLast().given();
		return new RefusedRow(row.row(), name.property(), "NAME_TAKEN", "'" + name.value() + "' already belongs to '"
				+ other.key() + "': give both the same key, or leave it out of the one it is not of");
	}

	private static RefusedRow itself(GraphRow row, Map<String, KnownNode> nodes) {
		String column = List.copyOf(nodes.keySet()).getLast();
		return new RefusedRow(row.row(), column, "SAME_ON_BOTH_ENDS",
				"Both ends are '" + nodes.values().iterator().next().id() + "': name two different ones");
	}

	/**
	 * A row whose nodes may still be merged.
	 *
	 * @param row its number
	 * @param parameters its final values
	 * @param nodes its referenced nodes, by column
	 */
	private record Open(long row, Map<String, Object> parameters, Map<String, KnownNode> nodes) {
	}

}
