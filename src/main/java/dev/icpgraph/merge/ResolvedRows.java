package dev.icpgraph.merge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.identity.Reference;
import dev.icpgraph.identity.Refusal;
import dev.icpgraph.merge.KnownNodes.Described;
import dev.icpgraph.row.LinkRule;
import dev.icpgraph.row.RowDefinitions;
import dev.icpgraph.row.RowKind;
import dev.icpgraph.row.RowQuery;
import dev.icpgraph.row.RowShape;
import dev.icpgraph.row.RowTarget;

/**
 * The rows of a batch with every reference resolved to the id of a node, in the shape of
 * the queries: {@code {place, row, key, <references and parameters>, values}}. A row of a
 * file can produce several rows of a batch; their place in the batch distinguishes them.
 */
final class ResolvedRows {

	private final RowShape shape;

	private final String importId;

	private final Map<RowTarget, KnownNodes> known;

	private final List<ResolvedRow> open = new ArrayList<>();

	private final NewNodes created;

	private final Set<Integer> whole = new HashSet<>();

	private final List<RefusedRow> refused = new ArrayList<>();

	private final List<DroppedValue> dropped = new ArrayList<>();

	private int otherKeys;

	ResolvedRows(RowKind kind, String importId, Map<RowTarget, KnownNodes> known, List<GraphRow> rows) {
		this.shape = RowDefinitions.of(kind).shape();
		this.importId = importId;
		this.known = known;
		this.created = new NewNodes(importId);
		IntStream.range(0, rows.size()).forEach((place) -> resolve(rows.get(place), place));
		DescribedNodes described = (this.shape.describes() != null)
				? DescribedNodes.of(this.shape.describes(), this.open, known) : null;
		this.open.forEach((row) -> settle(row, described));
	}

	private void settle(ResolvedRow row, @Nullable DescribedNodes described) {
		row.nodes().keySet().forEach((column) -> {
			row.settle(column);
			KnownNode node = row.node(column);
			if (!node.inGraph() && described != null) {
				this.created.add(kind(column), node.id(), described(row, described));
			}
			else if (!node.inGraph()) {
				this.created.referred(kind(column), node.id(), row.row(), node.names());
			}
		});
	}

	/**
	 * All values of a new node that no other row of the batch is about.
	 */
	private Map<String, Object> described(ResolvedRow row, DescribedNodes described) {
		if (!described.isAlone(row)) {
			return Map.of();
		}
		this.whole.add(row.place());
		Map<String, Object> values = new HashMap<>(row.values());
		values.putAll(Map.of("importId", this.importId, "row", row.row()));
		return values;
	}

	RowShape shape() {
		return this.shape;
	}

	/**
	 * The places of the rows whose node is created with all its values.
	 */
	Set<Integer> whole() {
		return this.whole;
	}

	/**
	 * The pairs of nodes that rows link.
	 * @param rows selects rows
	 * @param to the column of the second node; {@code null} if the link has one node
	 * @return pairs with the number of the first node, and of the second if it has one;
	 * without new first nodes, which have no links
	 */
	List<Pair> pairs(Predicate<Map<String, Object>> rows, String from, @Nullable String to) {
		Set<Pair> pairs = new LinkedHashSet<>();
		for (ResolvedRow row : this.open) {
			KnownNode node = row.nodes().get(from);
			boolean asked = node != null && node.current().inGraph() && rows.test(row.parameters());
			KnownLinks.Ends ends = asked ? row.ends(from, to) : null;
			if (ends != null) {
				pairs.add(new Pair(ends, number(row, from), second(row, ends, to)));
			}
		}
		return List.copyOf(pairs);
	}

	private Object second(ResolvedRow row, KnownLinks.Ends ends, @Nullable String to) {
		return (to != null && this.shape.references().containsKey(to)) ? number(row, to) : ends.to();
	}

	/**
	 * Two nodes of the graph with their numbers in the store.
	 *
	 * @param second number of the second node, or its id if it has no number here
	 */
	record Pair(KnownLinks.Ends ends, long first, Object second) {
	}

	/**
	 * The number in the store of a node that a row names.
	 */
	long number(ResolvedRow row, String column) {
		KnownNode node = row.nodes().get(column);
		Long number = (node != null) ? node.current().number()
				: this.created.number(kind(column), String.valueOf(row.parameters().get(column)));
		return Objects.requireNonNull(number, () -> row + " has no node in " + column);
	}

	/**
	 * Records the number in the store of a node that exists now.
	 */
	void created(RowTarget nodeKind, String id, long number) {
		if (nodeKind.hasAliases()) {
			Objects.requireNonNull(this.known.get(nodeKind)).created(id, number);
		}
		else {
			this.created.exists(nodeKind, id, number);
		}
	}

	/**
	 * Sets the keys of the links that rows mean.
	 */
	void recognize(LinkRule rule, KnownLinks links) {
		for (ResolvedRow row : this.open) {
			KnownLinks.Row link = row.link(rule);
			if (link != null) {
				row.key(links.keyOf(link));
			}
		}
	}

	/**
	 * The rows for a query, without rows whose node is created with all its values.
	 */
	List<ResolvedRow> of(RowQuery query) {
		return this.open.stream()
			.filter((row) -> query.takes(row.parameters()) && !this.whole.contains(row.place()))
			.collect(Collectors.toCollection(ArrayList::new));
	}

	/**
	 * Nodes of a kind that must exist before the rows are written.
	 */
	List<Map<String, Object>> named(RowTarget nodeKind) {
		return this.created.of(nodeKind);
	}

	/**
	 * The accounts and people that rows are about.
	 * @param places their places in the batch
	 */
	Map<RowTarget, Set<String>> touched(Set<Integer> places) {
		Map<RowTarget, Set<String>> touched = new EnumMap<>(RowTarget.class);
		this.open.stream()
			.filter((row) -> places.contains(row.place()))
			.forEach((row) -> row.nodes()
				.forEach((column, node) -> touched.computeIfAbsent(kind(column), (any) -> new HashSet<>())
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

	/**
	 * Values dropped from written rows.
	 */
	List<DroppedValue> dropped() {
		return this.dropped;
	}

	/**
	 * Number of rows written without their key.
	 */
	int otherKeys() {
		return this.otherKeys;
	}

	private void resolve(GraphRow row, int place) {
		Map<String, KnownNode> nodes = new TreeMap<>();
		Map<String, Object> values = new HashMap<>(row.values());
		Map<String, Object> resolved = new HashMap<>();
		if (this.shape.describes() != null) {
			describe(row, place, nodes, values);
		}
		else {
			RefusedRow problem = refer(row, nodes, values, resolved);
			if (problem != null) {
				this.refused.add(problem);
				return;
			}
		}
		this.shape.parameters().forEach((column, otherwise) -> {
			Object value = values.remove(column);
			resolved.put(column, (value != null) ? value : otherwise);
		});
		this.shape.renamed().forEach((column, property) -> values.put(property, row.values().get(column)));
		this.shape.renamed().keySet().forEach(values::remove);
		resolved.put("place", place);
		resolved.put("row", row.row());
		resolved.put("key", RowKeys.key(this.shape, row));
		resolved.put("values", values);
		this.open.add(new ResolvedRow(place, row.row(), resolved, nodes));
	}

	private void describe(GraphRow row, int place, Map<String, KnownNode> nodes, Map<String, Object> values) {
		RowTarget nodeKind = Objects.requireNonNull(this.shape.describes());
		KnownNodes all = Objects.requireNonNull(this.known.get(nodeKind));
		String called = (values.get("name") instanceof String name) ? name : null;
		List<Reference> names = RowNames.of(nodeKind, row.values());
		List<Reference> kept = row.ownKeyYields() ? all.withoutYieldingKey(names, called) : names;
		this.otherKeys += names.size() - kept.size();
		Described described = all.described(kept, called, place);
		described.taken().forEach((name, owner) -> this.dropped.add(DroppedValue.taken(row, nodeKind, name, owner)));
		nodeKind.columns().forEach(values::remove);
		values.putAll(described.names());
		nodes.put(nodeKind.noun(), described.node());
	}

	private @Nullable RefusedRow refer(GraphRow row, Map<String, KnownNode> nodes, Map<String, Object> values,
			Map<String, Object> resolved) {
		Map<RowTarget, List<KnownNode>> seen = new HashMap<>();
		List<DroppedValue> strangers = new ArrayList<>();
		for (Map.Entry<String, RowTarget> column : this.shape.references().entrySet()) {
			Object value = values.remove(column.getKey());
			KnownNode node = (value instanceof Reference reference)
					? Objects.requireNonNull(this.known.get(column.getValue())).referred(reference) : null;
			if (node != null) {
				nodes.put(column.getKey(), node);
				seen.computeIfAbsent(column.getValue(), (any) -> new ArrayList<>()).add(node);
			}
			else if (value instanceof Reference(var _, var _, Refusal unlessKnown) && unlessKnown != null) {
				strangers.add(DroppedValue.of(row.row(), column.getKey(), unlessKnown));
			}
			else if (value instanceof String text) {
				resolved.put(column.getKey(), this.created.named(column.getValue(), text, row.row()));
			}
		}
		DroppedValue needed = needed(strangers, nodes.keySet());
		if (needed != null) {
			return needed.refusingRow();
		}
		this.dropped.addAll(strangers);
		return seen.values().stream().anyMatch((same) -> same.size() != same.stream().distinct().count())
				? RefusedRow.itself(row.row(), nodes) : null;
	}

	/**
	 * The dropped value that a row needs, if any.
	 */
	private @Nullable DroppedValue needed(List<DroppedValue> strangers, Set<String> left) {
		return strangers.stream()
			.filter((it) -> !this.shape.isOptional(it.field()) || !this.shape.writes(left))
			.findFirst()
			.orElse(null);
	}

}
