package dev.icpgraph.listing;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.SortItem.Direction;

import dev.icpgraph.api.Cursor;

/**
 * A composed query over nodes of one kind.
 *
 * @param text Cypher, with names from enums only
 * @param parameters the values
 */
record NodeListQuery(String text, Map<String, Object> parameters) {

	/**
	 * Counts the nodes; without conditions, reads Neo4j's own count.
	 */
	static NodeListQuery count(NodeListing<?> listing, @Nullable Map<String, Object> where) {
		Map<String, Object> parameters = new HashMap<>();
		Node node = Cypher.node(listing.label()).named("node");
		Condition condition = new NodeFilter(listing, node, parameters).condition(where);
		String text = Cypher.match(node).where(condition).returning(Cypher.count(node).as("count")).build().getCypher();
		return new NodeListQuery(text, parameters);
	}

	/**
	 * Reads the ids of the nodes.
	 */
	static NodeListQuery ids(NodeListing<?> listing, Map<String, Object> where) {
		Map<String, Object> parameters = new HashMap<>();
		Node node = Cypher.node(listing.label()).named("node");
		Condition condition = new NodeFilter(listing, node, parameters).condition(where);
		String text = Cypher.match(node).where(condition).returning(node.property("id").as("id")).build().getCypher();
		return new NodeListQuery(text, parameters);
	}

	/**
	 * Reads the properties of the nodes of a segment in reading order. It orders and
	 * limits before it reads properties, so that Neo4j reads an index in its order and
	 * stops at the end of the page.
	 */
	static NodeListQuery nodes(NodeListing<?> listing, @Nullable Map<String, Object> where, ListSegment segment) {
		Map<String, Object> parameters = new HashMap<>(Map.of("limit", segment.limit()));
		Node node = Cypher.node(listing.label()).named("node");
		Property value = node.property(segment.field().property());
		Property id = node.property("id");
		Condition condition = (segment.known() ? value.isNotNull() : value.isNull().and(id.isNotNull()))
			.and(beyond(segment, value, id, parameters))
			.and(new NodeFilter(listing, node, parameters).condition(where));
		SortItem byId = id.sorted(direction(segment.backward()));
		SortItem[] order = segment.known() ? new SortItem[] { value.sorted(direction(segment.falling())), byId }
				: new SortItem[] { byId };
		String text = Cypher.match(node)
			.where(condition)
			.with(node)
			.orderBy(order)
			.limit(Cypher.parameter("limit"))
			.returning(Cypher.properties(node).as("properties"))
			.build()
			.getCypher();
		return new NodeListQuery(text, parameters);
	}

	private static Condition beyond(ListSegment segment, Property value, Property id, Map<String, Object> parameters) {
		Cursor cursor = segment.cursor();
		if (cursor == null) {
			return Cypher.noCondition();
		}
		parameters.put("cursorId", cursor.id());
		Expression cursorId = Cypher.parameter("cursorId");
		Condition idBeyond = segment.backward() ? id.lt(cursorId) : id.gt(cursorId);
		if (cursor.value() == null) {
			return idBeyond;
		}
		parameters.put("cursorValue", cursor.value());
		Expression cursorValue = Cypher.parameter("cursorValue");
		// Only the first condition can seek in an index.
		return segment.falling() ? value.lte(cursorValue).and(value.lt(cursorValue).or(idBeyond))
				: value.gte(cursorValue).and(value.gt(cursorValue).or(idBeyond));
	}

	private static Direction direction(boolean falling) {
		return falling ? Direction.DESC : Direction.ASC;
	}

}
