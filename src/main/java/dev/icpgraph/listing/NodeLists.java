package dev.icpgraph.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
 * unknown come last in both directions; a separate query reads them, so that an index can
 * return the others in order.
 */
@Repository
public class NodeLists {

	private final CypherRunner cypher;

	NodeLists(CypherRunner cypher) {
		this.cypher = cypher;
	}

	/**
	 * A page of the nodes of a kind that meet all conditions.
	 * @param where conditions by name, as in GraphQL; {@code null} for none
	 * @param order {@code null} for the default order of the kind
	 * @throws dev.icpgraph.api.BadInputException if a condition or the order has an
	 * unknown field, or a value does not fit its field
	 */
	public <T> Connection<T> page(NodeListing<T> listing, @Nullable Map<String, Object> where,
			@Nullable NodeOrder order, PageRequest page) {
		NodeField field = listing.orderField(order);
		boolean descending = order != null && order.descending();
		Ordering<Map<String, Object>> ordering = new Ordering<>(
				listing.label() + " " + field.name() + (descending ? " DESC" : " ASC"),
				(row) -> row.get(field.property()), (row) -> (String) Objects.requireNonNull(row.get("id")));
		Cursor cursor = page.cursorIn(ordering);
		List<Map<String, Object>> rows = new ArrayList<>();
		for (boolean known : page.backward() ? List.of(false, true) : List.of(true, false)) {
			boolean inHere = cursor != null && (cursor.value() != null) == known;
			boolean passed = cursor != null && !inHere && known != page.backward();
			if (!passed && rows.size() < page.fetchSize()) {
				ListSegment segment = new ListSegment(field, known, descending, page.backward(), inHere ? cursor : null,
						page.fetchSize() - rows.size());
				rows.addAll(run(listing, NodeListQuery.nodes(listing, where, segment),
						(row) -> row.get("properties").asMap()));
			}
		}
		return Connection.ofFetched(page, rows, ordering, () -> count(listing, where)).map(listing.element());
	}

	/**
	 * The ids of all nodes of a kind that meet conditions. For few nodes, such as the
	 * ones that a search finds.
	 */
	public Set<String> ids(NodeListing<?> listing, Map<String, Object> where) {
		return Set.copyOf(run(listing, NodeListQuery.ids(listing, where), (row) -> row.get("id").asString()));
	}

	private long count(NodeListing<?> listing, @Nullable Map<String, Object> where) {
		return run(listing, NodeListQuery.count(listing, where), (row) -> row.get("count").asLong()).getFirst();
	}

	private <R> List<R> run(NodeListing<?> listing, NodeListQuery query, Function<Record, R> row) {
		return this.cypher.read(new CypherQuery("list of " + listing.label(), query.text()), query.parameters(), row);
	}

}
