package dev.icpgraph.loading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neo4j.driver.Value;

import org.springframework.stereotype.Repository;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;

/**
 * Reads the data of a snapshot from Neo4j page by page. A row holds a few thousand nodes
 * with their neighbors as lists, since a row costs Neo4j and the driver as much as ten
 * list values. A page takes little memory in Neo4j and is retried if it fails.
 */
@Repository
public class Exports {

	private final CypherRunner cypher;

	Exports(CypherRunner cypher) {
		this.cypher = cypher;
	}

	/**
	 * Exports those of the given nodes that exist.
	 */
	ExportPage only(String noun, Set<String> ids) {
		return page(query(noun), ids.stream().map(IdRange::only).toList(), 1);
	}

	/**
	 * Exports all nodes of a range.
	 * @param size nodes per page
	 * @throws IllegalStateException if the thread is interrupted
	 */
	void pages(String noun, IdRange range, int size, Consumer<ExportPage> page) {
		CypherQuery query = query(noun);
		IdRange left = range;
		while (left != null) {
			if (Thread.currentThread().isInterrupted()) {
				throw new IllegalStateException("Another export failed");
			}
			ExportPage nodes = page(query, List.of(left), size);
			page.accept(nodes);
			List<String> ids = nodes.ids();
			left = (ids.size() < size) ? null : left.after(ids.getLast());
		}
	}

	/**
	 * Passes all nodes except accounts and people, with their sort keys.
	 */
	void names(Consumer<Map<String, Object>> node) {
		this.cypher.stream(query("names"), Map.of(), (row) -> node.accept(row.asMap()));
	}

	/**
	 * The ids of nodes by store number, without deleted nodes.
	 */
	Map<Long, String> ids(long[] nodes) {
		if (nodes.length == 0) {
			return Map.of();
		}
		return this.cypher
			.read(query("ids"), Map.of("nodes", nodes),
					(row) -> Map.entry(row.get("node").asLong(), row.get("id").asString()))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * Splits the ids of people and of accounts into parts of about equal size, by noun of
	 * the export. Finding the borders takes a tenth of the time of reading all ids.
	 * @param most maximum number of parts
	 * @param page nodes per page; a smaller part is not split
	 */
	Map<String, List<IdRange>> parts(int most, int page) {
		Map<String, Long> counts = Objects
			.requireNonNull(this.cypher.readFirst(query("counts"), Map.of(), (row) -> row.asMap(Value::asLong)));
		Map<String, List<String>> beginnings = new HashMap<>();
		counts.forEach((noun, count) -> beginnings.put(noun, new ArrayList<>()));
		int parts = (Collections.max(counts.values()) > page) ? most : 1;
		for (int part = 1; part < parts; part++) {
			Map<String, Long> passedOver = new HashMap<>();
			for (Map.Entry<String, Long> count : counts.entrySet()) {
				passedOver.put(count.getKey(), count.getValue() * part / parts);
			}
			this.cypher.read(query("beginnings"), passedOver, (row) -> row.asMap(Value::asString))
				.forEach((row) -> Objects.requireNonNull(beginnings.get(row.get("noun")))
					.add(Objects.requireNonNull(row.get("id"))));
		}
		Map<String, List<IdRange>> ranges = new HashMap<>();
		beginnings.forEach((noun, ids) -> ranges.put(noun, IdRange.all(ids)));
		return ranges;
	}

	private ExportPage page(CypherQuery query, List<IdRange> ranges, int size) {
		Map<String, Object> parameters = Map.of("ranges", ranges.stream().map(IdRange::parameter).toList(), "size",
				size);
		return Objects.requireNonNull(this.cypher.readFirst(query, parameters, (row) -> new ExportPage(row.asMap())));
	}

	/**
	 * The Cypher of all queries that read something of a node.
	 */
	public static List<String> texts() {
		return Stream.of("accounts", "acquainted", "attendances", "attended", "ids", "names", "people")
			.map((noun) -> query(noun).text())
			.toList();
	}

	private static CypherQuery query(String noun) {
		return CypherQuery.beside(Exports.class, "export-" + noun + ".cypher");
	}

}
