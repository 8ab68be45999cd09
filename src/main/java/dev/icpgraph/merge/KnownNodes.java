package dev.icpgraph.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.identity.Reference;
import dev.icpgraph.identity.Reference.Name;

/**
 * The accounts or people that a batch names: existing, new, or two nodes merged because a
 * row gives two names to one node. Only plans; writes nothing.
 */
final class KnownNodes {

	/**
	 * Two nodes of the graph that turn out to be the same.
	 *
	 * @param place the place of the row that shows it
	 * @param keep the node that stays
	 * @param gone the node that is merged into it
	 */
	record Twin(int place, KnownNode keep, KnownNode gone) {
	}

	/**
	 * A node that a row describes.
	 *
	 * @param node the node
	 * @param names the names to set on it
	 * @param taken names that stay with another node
	 */
	record Described(KnownNode node, Map<String, String> names, Map<Name, KnownNode> taken) {
	}

	private final Map<Name, KnownNode> byName = new HashMap<>();

	private final List<Twin> twins = new ArrayList<>();

	/** Names that nodes of the graph have before the batch. */
	private final Set<Name> before;

	KnownNodes(Collection<KnownNode> inGraph) {
		inGraph.forEach(this::index);
		this.before = Set.copyOf(this.byName.keySet());
	}

	/**
	 * Whether a node of the graph has a name before the batch.
	 */
	boolean isBefore(Name name) {
		return this.before.contains(name);
	}

	/**
	 * Records the number in the store of a created node.
	 */
	void created(String id, long number) {
		KnownNode node = this.byName.get(new Name(Reference.ID, id));
		if (node != null) {
			node.created(number);
		}
	}

	List<Twin> twins() {
		return this.twins;
	}

	/**
	 * The node that a cell means, created if necessary; {@code null} if it does not exist
	 * and the cell may only mean known nodes.
	 */
	@Nullable KnownNode referred(Reference reference) {
		KnownNode known = find(reference);
		return (known != null || reference.unlessKnown() != null) ? known : create(reference.given(), true);
	}

	/**
	 * The node that a row describes under these names. A name of a node with another key
	 * stays with that node.
	 * @param called the name of the company or person in the row
	 */
	Described described(List<Reference> references, @Nullable String called, int place) {
		Map<Name, KnownNode> taken = new LinkedHashMap<>();
		Map<Reference, Optional<KnownNode>> found = found(references, called, taken);
		List<KnownNode> nodes = found.values().stream().flatMap(Optional::stream).distinct().toList();
		KnownNode node = nodes.stream()
			.min(Comparator.<KnownNode, Boolean>comparing((known) -> !known.inGraph()).thenComparing(KnownNode::stub))
			.orElseGet(() -> create(references.getFirst().given(), false));
		nodes.stream().filter((other) -> other != node).forEach((other) -> unite(node, other, place));
		Map<String, String> names = new HashMap<>();
		if (nodes.isEmpty() || references.size() > 1) {
			found.keySet()
				.stream()
				.map(Reference::given)
				.filter((name) -> !node.isAlso(name.value()))
				.forEach((name) -> names.put(name.property(), name.value()));
		}
		rename(node, names);
		node.described(called);
		return new Described(node, names, taken);
	}

	/**
	 * The names of a row, without its key if that key is new and the node of another name
	 * already has one.
	 * @param called the name of the company or person in the row
	 */
	List<Reference> withoutYieldingKey(List<Reference> references, @Nullable String called) {
		Reference own = references.stream()
			.filter((it) -> it.given().property().equals("key"))
			.findFirst()
			.orElse(null);
		KnownNode byKey = (own != null) ? find(own) : null;
		if (own == null || (byKey != null && !byKey.stub())) {
			return references;
		}
		List<Reference> others = references.stream().filter((it) -> !it.equals(own)).toList();
		boolean yields = others.stream()
			.map((it) -> meant(it, called))
			.anyMatch((node) -> node != null && !node.stub() && node.key() != null);
		return yields ? others : references;
	}

	/**
	 * Known node of each name of a row, without the names that are taken.
	 */
	private Map<Reference, Optional<KnownNode>> found(List<Reference> references, @Nullable String called,
			Map<Name, KnownNode> taken) {
		String key = references.stream()
			.map(Reference::given)
			.filter((name) -> name.property().equals("key"))
			.map(Name::value)
			.findFirst()
			.orElse(null);
		Map<Reference, Optional<KnownNode>> found = new LinkedHashMap<>();
		for (Reference reference : references) {
			KnownNode node = meant(reference, called);
			String own = (node != null && !node.stub()) ? node.key() : null;
			if (node != null && own != null && key != null && !key.equals(own) && !node.isAlso(key)) {
				taken.put(reference.given(), node);
			}
			else {
				key = (own != null) ? own : key;
				found.put(reference, Optional.ofNullable(node));
			}
		}
		return found;
	}

	/**
	 * The known node that a row means by a name, which may now belong to another company
	 * or person.
	 */
	private @Nullable KnownNode meant(Reference reference, @Nullable String called) {
		KnownNode node = find(reference);
		return (node != null && node.hasLeft(reference.given()) && !node.mayBeCalled(called)) ? null : node;
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
		boolean taken = this.byName.containsKey(new Name(Reference.ID, name.value()));
		String id = taken ? name.value() + "~" + UUID.randomUUID() : name.value();
		KnownNode node = new KnownNode(id, Map.of(name.property(), name.value()), stub);
		index(node);
		return node;
	}

	private void rename(KnownNode node, Map<String, String> names) {
		names.keySet().forEach((property) -> {
			String before = node.names().get(property);
			if (before != null) {
				this.byName.remove(new Name(property, before), node);
			}
		});
		node.names().putAll(names);
		index(node);
	}

	private void unite(KnownNode keep, KnownNode gone, int place) {
		gone.mergeInto(keep);
		if (gone.inGraph()) {
			this.twins.add(new Twin(place, keep, gone));
		}
	}

	private void index(KnownNode node) {
		node.formerNames().forEach((name) -> this.byName.put(new Name(Reference.ID, name), node));
		this.byName.put(new Name(Reference.ID, node.id()), node);
		node.names().forEach((property, value) -> this.byName.put(new Name(property, value), node));
	}

}
