package dev.icpgraph.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.icpgraph.api.Connection;
import dev.icpgraph.api.Edge;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.listing.NodeFilter;
import dev.icpgraph.listing.NodeListing;
import dev.icpgraph.listing.NodeLists;
import dev.icpgraph.listing.NodeOrder;
import dev.icpgraph.listing.SearchWords;

/**
 * Lists nodes: what a search finds best match first, all others in the order of a field.
 */
@Component
class FoundNodes {

	private final NodeSearch search;

	private final NodeLists lists;

	FoundNodes(NodeSearch search, NodeLists lists) {
		this.search = search;
		this.lists = lists;
	}

	/**
	 * A page of the nodes that meet all conditions.
	 * @param order {@code null} for the best match first; without a search for the
	 * default order of the kind
	 * @param byIds reads nodes by their ids
	 */
	<T> Connection<T> page(NodeListing<T> listing, SearchIndex index, @Nullable Map<String, Object> where,
			@Nullable NodeOrder order, PageRequest page, Function<Collection<String>, Map<String, T>> byIds) {
		if (order != null || where == null || !(where.get(NodeFilter.SEARCH) instanceof String text)) {
			return this.lists.page(listing, this.search.resolved(index, where), order, page);
		}
		List<String> ids = meeting(listing, index, where, this.search.ids(index, SearchWords.of(text)));
		Connection<String> found = Connection.ofPlaced(page, ids, listing.label() + " MATCH", Function.identity());
		Map<String, T> nodes = byIds.apply(found.nodes());
		// Some may be deleted by now.
		List<Edge<T>> edges = found.edges()
			.stream()
			.filter((edge) -> nodes.containsKey(edge.node()))
			.map((edge) -> new Edge<>(edge.place(), Objects.requireNonNull(nodes.get(edge.node()))))
			.toList();
		return new Connection<>(edges, found.pageInfo(), found.total());
	}

	/**
	 * The ids among them whose nodes meet the other conditions, in the same order.
	 */
	private List<String> meeting(NodeListing<?> listing, SearchIndex index, Map<String, Object> where,
			List<String> ids) {
		Map<String, Object> others = new HashMap<>(where);
		others.remove(NodeFilter.SEARCH);
		if (others.values().stream().allMatch(Objects::isNull)) {
			return ids;
		}
		Map<String, Object> all = new HashMap<>(Objects.requireNonNull(this.search.resolved(index, others)));
		all.put(NodeFilter.SEARCH, ids);
		Set<String> meeting = this.lists.ids(listing, all);
		return ids.stream().filter(meeting::contains).toList();
	}

}
