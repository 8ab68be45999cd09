package dev.icpgraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.icpgraph.api.Connection;
import dev.icpgraph.api.Cursor;
import dev.icpgraph.api.Ordering;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.SortItem.Direction;
import org.neo4j.cypherdsl.core.Statement;

import org.springframework.stereotype.Repository;

/**
 * Lists nodes of one kind, filtered, ordered and paged by key. Those whose value is
 * unknown come last whichever way the list is ordered; they are fetched apart, so that an
 * index can give the others in order.
 */
@Repository
class NodeLists {

	private static final String LIMIT = "limit";

	private static final String CURSOR_VALUE = "cursorValue";

	private static final String CURSOR_ID = "cursorId";

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
				rows.addAll(fetch(listing, where, new Stretch(field, known, descending, page.backward(),
						inHere ? cursor : null, page.fetchSize() - rows.size())));
			}
		}
		return Connection.ofFetched(page, rows, ordering, () -> count(listing, where)).map(listing.element());
	}

	private long count(NodeListing<?> listing, @Nullable Map<String, Object> where) {
		Map<String, Object> parameters = new HashMap<>();
		Node node = Cypher.node(listing.label()).named("node");
		Condition condition = new NodeFilter(listing, node, parameters).condition(where);
		Statement statement = Cypher.match(node).where(condition).returning(Cypher.count(node).as("count")).build();
		Long count = this.cypher.readFirst(query(listing, statement), parameters, (row) -> row.get("count").asLong());
		return Objects.requireNonNull(count);
	}

	private List<Properties> fetch(NodeListing<?> listing, @Nullable Map<String, Object> where, Stretch stretch) {
		Map<String, Object> parameters = new HashMap<>(Map.of(LIMIT, stretch.limit()));
		Node node = Cypher.node(listing.label()).named("node");
		Property value = node.property(stretch.field().property());
		Property id = node.property("id");
		Condition condition = (stretch.known() ? value.isNotNull() : value.isNull().and(id.isNotNull()))
			.and(beyond(stretch, value, id, parameters))
			.and(new NodeFilter(listing, node, parameters).condition(where));
		var found = Cypher.match(node).where(condition).returning(Cypher.properties(node).as("node"));
		var sorted = stretch.known()
				? found.orderBy(value.sorted(direction(stretch.falling())), id.sorted(direction(stretch.backward())))
				: found.orderBy(id.sorted(direction(stretch.backward())));
		Statement statement = sorted.limit(Cypher.parameter(LIMIT)).build();
		return this.cypher.read(query(listing, statement), parameters,
				(row) -> new Properties(row.get("node").asMap()));
	}

	private static Condition beyond(Stretch stretch, Property value, Property id, Map<String, Object> parameters) {
		Cursor cursor = stretch.cursor();
		if (cursor == null) {
			return Cypher.noCondition();
		}
		parameters.put(CURSOR_ID, cursor.id());
		var cursorId = Cypher.parameter(CURSOR_ID);
		Condition idBeyond = stretch.backward() ? id.lt(cursorId) : id.gt(cursorId);
		if (cursor.value() == null) {
			return idBeyond;
		}
		parameters.put(CURSOR_VALUE, cursor.value());
		var cursorValue = Cypher.parameter(CURSOR_VALUE);
		// The first condition alone is what an index can seek by.
		return stretch.falling() ? value.lte(cursorValue).and(value.lt(cursorValue).or(idBeyond))
				: value.gte(cursorValue).and(value.gt(cursorValue).or(idBeyond));
	}

	private static Direction direction(boolean falling) {
		return falling ? Direction.DESC : Direction.ASC;
	}

	private static CypherQuery query(NodeListing<?> listing, Statement statement) {
		return new CypherQuery("list of " + listing.label(), statement.getCypher());
	}

	/**
	 * Part of a page: among the nodes whose value is known or among the others.
	 */
	private record Stretch(NodeField field, boolean known, boolean descending, boolean backward,
			@Nullable Cursor cursor, int limit) {

		boolean falling() {
			return this.descending != this.backward;
		}

	}

}
