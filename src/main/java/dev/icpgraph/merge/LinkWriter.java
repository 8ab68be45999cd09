package dev.icpgraph.merge;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Repository;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherTransaction;
import dev.icpgraph.cypher.WriteConflictException;
import dev.icpgraph.merge.ResolvedRows.Pair;
import dev.icpgraph.row.LinkRule;
import dev.icpgraph.row.LinkShape;
import dev.icpgraph.row.RowQuery;
import dev.icpgraph.row.RowShape;

/**
 * Finds the links that the rows of a batch mean, and creates missing links.
 */
@Repository
class LinkWriter {

	/**
	 * A query that writes batches.
	 * @param name name of the file without its ending
	 */
	static CypherQuery query(String name) {
		return CypherQuery.beside(LinkWriter.class, name + ".cypher");
	}

	/**
	 * Wraps parameters whose length varies in a map, because otherwise Neo4j would plan
	 * the query again for each power of ten.
	 */
	static Map<String, Object> batch(Map<String, ?> lists) {
		return Map.of("batch", lists);
	}

	/**
	 * The same for an import.
	 */
	static Map<String, Object> batch(String name, List<?> list, String importId) {
		return Map.of("batch", Map.of(name, list), "importId", importId);
	}

	/**
	 * Finds the links between the nodes of rows and the one that each row means.
	 */
	NewLinks found(CypherTransaction transaction, RowShape shape, String importId, ResolvedRows resolved) {
		NewLinks found = new NewLinks();
		LinkRule rule = shape.links();
		if (rule != null) {
			KnownLinks links = new KnownLinks(rule, importId);
			LinkShape created = shape.created(rule.query());
			read(transaction, rule.query(), resolved.pairs((any) -> true, rule.from(), rule.to()), (pair, record) -> {
				links.add(pair.ends(), knownLink(rule, pair, record));
				add(found, created, pair, record);
			});
			resolved.recognize(rule, links);
		}
		for (RowQuery query : shape.queries()) {
			LinkShape link = query.link();
			if (link != null && (rule == null || !link.known().equals(rule.query()))) {
				read(transaction, link.known(), resolved.pairs(query::takes, link.from(), link.to()),
						(pair, record) -> add(found, link, pair, record));
			}
		}
		return found;
	}

	/**
	 * Creates missing links.
	 * @param rows rows of a batch; removes the ones whose link is created
	 * @throws WriteConflictException if one of them does not find its nodes
	 */
	void create(CypherTransaction transaction, LinkShape link, String importId, NewLinks found, List<ResolvedRow> rows,
			ResolvedRows resolved, MergedRows merged) {
		List<NewLinks.Created> created = found.takenOut(link, rows, resolved);
		if (!created.isEmpty()) {
			Long count = transaction.runFirst(query(link.create()),
					batch("rows", created.stream().map(NewLinks.Created::parameters).toList(), importId),
					(record) -> record.get("created").asLong());
			merged.created(Objects.requireNonNullElse(count, 0L),
					created.stream().map(NewLinks.Created::place).toList());
		}
	}

	private static void read(CypherTransaction transaction, String query, List<Pair> pairs,
			BiConsumer<Pair, Record> link) {
		if (!pairs.isEmpty()) {
			List<List<Object>> numbers = IntStream.range(0, pairs.size())
				.mapToObj((i) -> List.<Object>of(i, pairs.get(i).first(), pairs.get(i).second()))
				.toList();
			transaction
				.run(query(query), batch(Map.of("pairs", numbers)),
						(record) -> Map.entry(pairs.get(record.get("pair").asInt()), record))
				.forEach((it) -> link.accept(it.getKey(), it.getValue()));
		}
	}

	private static void add(NewLinks found, @Nullable LinkShape link, Pair pair, Record record) {
		if (link != null && pair.second() instanceof Long second) {
			found.known(link, pair.first(), second, record.get("key").asString());
		}
	}

	private static KnownLink knownLink(LinkRule rule, Pair pair, Record record) {
		String key = record.get("key").asString();
		return new KnownLink((rule.to() != null) ? key : key.substring(RowKeys.start(pair.ends().from()).length()),
				record.get("facts").asMap(), record.get("importId").asString(), record.get("row").asLong(0));
	}

}
