package dev.icpgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Repository;

import dev.icpgraph.api.Connection;
import dev.icpgraph.api.Cursor;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;

/**
 * Fetches the links of many nodes in one query: each row has the {@code id} of a node and
 * its {@code links}, their {@code total} if they are paged, and the values that all its
 * links share.
 */
@Repository
class LinkQueries {

	private final CypherRunner cypher;

	LinkQueries(CypherRunner cypher) {
		this.cypher = cypher;
	}

	/**
	 * The same page for each node.
	 * @param counted whether only the length of the list is wanted; the page then has no
	 * links, which may be a hundred thousand to sort
	 */
	<T> Map<String, Connection<T>> pages(LinkList<T> list, Collection<String> ids, PageRequest page, boolean counted) {
		Cursor cursor = page.cursorIn(list.ordering());
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("ids", List.copyOf(ids));
		parameters.put("value", (cursor != null) ? cursor.value() : null);
		parameters.put("tie", (cursor != null) ? cursor.id() : null);
		parameters.put("limit", counted ? 0 : page.fetchSize());
		record Row<T>(String id, Connection<T> page) {
		}
		return this.cypher.read(query(list.file()), parameters, (row) -> {
			long total = row.get("total").asLong();
			Connection<T> connection = Connection.ofFetched(page, links(row), list.ordering(), () -> total)
				.map(list.element());
			return new Row<>(row.get("id").asString(), connection);
		}).stream().collect(Collectors.toMap(Row::id, Row::page));
	}

	/**
	 * The whole list of each node with links, for short lists.
	 */
	<T> Map<String, List<T>> all(LinkList<T> list, Collection<String> ids) {
		record Row<T>(String id, List<T> links) {
		}
		return this.cypher
			.read(query(list.file()), Map.of("ids", List.copyOf(ids)),
					(row) -> new Row<>(row.get("id").asString(), links(row).stream().map(list.element()).toList()))
			.stream()
			.collect(Collectors.toMap(Row::id, Row::links));
	}

	static List<Properties> links(Record row) {
		Map<String, Object> shared = row.asMap();
		List<Properties> links = new ArrayList<>();
		for (Map<String, Object> link : row.get("links").asList((it) -> it.asMap())) {
			Map<String, Object> whole = new HashMap<>(shared);
			whole.putAll(link);
			links.add(new Properties(whole));
		}
		return links;
	}

	private static CypherQuery query(String file) {
		return CypherQuery.beside(LinkQueries.class, file);
	}

}
