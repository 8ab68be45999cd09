package dev.icpgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Repository;

import dev.icpgraph.api.Connection;
import dev.icpgraph.api.Cursor;
import dev.icpgraph.api.Ordering;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;

/**
 * Lists nodes of one kind with filters, order and keyset paging. Nodes whose value is
 * unknown come last in either direction; a separate query fetches them, so that an index
 * can deliver the others in order.
 */
@Repository
class NodeLists {

	private final CypherRunner cypher;

	NodeLists(CypherRunner cypher) {
		this.cypher = cypher;
	}

	<T> Connection<T> page(NodeListing<T> listing, @Nullable Map<String, Object> where, @Nullable NodeOrder order,
			PageRequest page) {
		NodeField field = listing.orderField(order);
		boolean descending = order != null && order.descending();
		Ordering<Properties> ordering = new Ordering<>(
				listing.label() + " " + field.name() + (descending ? " DESC" : " ASC"),
				(row) -> row.values().get(field.property()), (row) -> row.required("id"));
		Cursor cursor = page.cursorIn(ordering);
		List<Properties> rows = new ArrayList<>();
		for (boolean known : page.backward() ? List.of(false, true) : List.of(true, false)) {
			boolean inHere = cursor != null && (cursor.value() != null) == known;
			boolean passed = cursor != null && !inHere && known != page.backward();
			if (!passed && rows.size() < page.fetchSize()) {
				ListSegment segment = new ListSegment(field, known, descending, page.backward(), inHere ? cursor : null,
						page.fetchSize() - rows.size());
				rows.addAll(run(listing, NodeListQuery.nodes(listing, where, segment),
						(row) -> new Properties(row.get("properties").asMap())));
			}
		}
		return Connection.ofFetched(page, rows, ordering, () -> count(listing, where)).map(listing.element());
	}

	private long count(NodeListing<?> listing, @Nullable Map<String, Object> where) {
		return run(listing, NodeListQuery.count(listing, where), (row) -> row.get("count").asLong()).getFirst();
	}

	private <R> List<R> run(NodeListing<?> listing, NodeListQuery query, Function<Record, R> row) {
		return this.cypher.read(new CypherQuery("list of " + listing.label(), query.text()), query.parameters(), row);
	}

}
