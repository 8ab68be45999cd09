package dev.icpgraph.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.merge.Reference.Name;

/**
 * The accounts or people that a batch names: found in the graph, new, or two nodes merged
 * because a row says that two names mean one node. It only plans and writes nothing.
 */
final class KnownNodes {

	/**
	 * Two nodes of the graph that turn out to be one.
	 *
	 * @param row the row that says so
	 * @param keep the node that stays
	 * @param gone the node that is merged into it
	 */
	record Twin(long row, KnownNode keep, KnownNode gone) {
	}

	/**
	 * A node that a row describes.
	 *
	 * @param node the node
	 * @param names the names to set on it
	 */
	record Described(KnownNode node, Map<String, String> names) {
	}

	private final Map<Name, KnownNode> byName = new HashMap<>();

	private final List<Twin> twins = new ArrayList<>();

	KnownNodes(Collection<KnownNode> inGraph) {
		inGraph.forEach(this::index);
	}

	List<Twin> twins() {
		return this.twins;
	}

	/**
	 * The node that a cell means; a new one if none exists.
	 */
	KnownNode referred(Reference reference) {
		KnownNode known = find(reference);
		return (known != null) ? known : create(reference.given(), true);
	}

	/**
	 * The node that a row describes under these names; {@code null} when
	 * {@linkplain #conflict they contradict the graph}.
	 */
	@Nullable Described described(List<Reference> references, long row) {
		Set<KnownNode> found = found(references);
		if (conflict(references) != null) {
			return null;
		}
		KnownNode node = found.stream()
			.min(Comparator.<KnownNode, Boolean>comparing((known) -> !known.inGraph()).thenComparing(KnownNode::stub))
			.orElseGet(() -> create(references.getFirst().given(), false));
		found.stream().filter((other) -> other != node).forEach((other) -> unite(node, other, row));
		Map<String, String> names = new HashMap<>();
		if (found.isEmpty() || references.size() > 1) {
			references.forEach((reference) -> names.put(reference.given().property(), reference.given().value()));
		}
		node.names().putAll(names);
		node.described();
		index(node);
		return new Described(node, names);
	}

	/**
	 * The node that already has one of these names although it has another own key;
	 * {@code null} when the names are consistent.
	 */
	@Nullable KnownNode conflict(List<Reference> references) {
		String key = references.stream()
			.map(Reference::given)
			.filter((name) -> name.property().equals("key"))
			.map(Name::value)
			.findFirst()
			.orElse(null);
		for (KnownNode node : found(references)) {
			if (!node.stub() && node.key() != null) {
				if (key != null && !key.equals(node.key())) {
					return node;
				}
				key = node.key();
			}
		}
		return null;
	}

	private Set<KnownNode> found(List<Reference> references) {
		Set<KnownNode> found = new LinkedHashSet<>();
		references.stream().map(this::find).filter(Objects::nonNull).forEach(found::add);
		return found;
	}

	private @Nullable KnownNode find(Reference reference) {
		for (Name name : reference.lookups()) {
			KnownNode node = this.byName.get(name);
			if (node != null) {
				return node.current();
			}
		}
		return null;
	}

	private KnownNode create(Name name, boolean stub) {
		KnownNode node = new KnownNode(name.value(), Map.of(name.property(), name.value()), stub, false);
		index(node);
		return node;
	}

	private void unite(KnownNode keep, KnownNode gone, long row) {
		gone.mergeInto(keep);
		if (gone.inGraph()) {
			this.twins.add(new Twin(row, keep, gone));
		}
	}

	private void index(KnownNode node) {
		this.byName.put(new Name(Reference.ID, node.id()), node);
		node.names().forEach((property, value) -> this.byName.put(new Name(property, value), node));
	}

}
