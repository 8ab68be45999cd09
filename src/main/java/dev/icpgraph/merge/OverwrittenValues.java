package dev.icpgraph.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Repository;

import dev.icpgraph.cypher.CypherTransaction;

/**
 * Keeps the values that a batch overwrites, so that an undo can restore them. New nodes
 * and links have no such values, and neither do elements that the same import set last.
 */
@Repository
class OverwrittenValues {

	/**
	 * The result of a query for one row.
	 *
	 * @param before values that the row overwrites; {@code null} if none
	 * @param other all properties, if another row of the import set some that differ;
	 * otherwise {@code null}
	 */
	record Answer(MergedRows.Row row, @Nullable Before before, @Nullable Map<String, Object> other) {

		static Answer of(Record record) {
			return new Answer(new MergedRows.Row(record.get("place").asInt(), record.get("changed").asBoolean(false)),
					record.get("before").isNull() ? null : Before.of(record.get("before").asMap()),
					record.get("other").isNull() ? null : record.get("other").asMap());
		}

	}

	/**
	 * A node or link before a row changes it.
	 *
	 * @param type label of the node, or type of the link
	 * @param from id of the node, or of the start of the link
	 * @param to id of the end of the link; empty for a node
	 * @param key key that distinguishes the link from others between the same nodes;
	 * empty for a node
	 * @param values all its properties
	 */
	record Before(String type, String from, String to, String key, Map<String, Object> values) {

		@SuppressWarnings("unchecked")
		static Before of(Map<String, Object> found) {
			Map<String, Object> values = (Map<String, Object>) Objects.requireNonNull(found.get("values"));
			Object to = found.get("to");
			return new Before(String.valueOf(found.get("type")), String.valueOf(found.get("from")),
					(to != null) ? String.valueOf(to) : "",
					(to != null) ? String.valueOf(values.getOrDefault("key", "")) : "", values);
		}

		Map<String, Object> with(Set<String> said) {
			return Map.of("type", this.type, "from", this.from, "to", this.to, "key", this.key, "values", this.values,
					"said", List.copyOf(said));
		}

	}

	/**
	 * Keeps the values that the rows of a query overwrite.
	 * @param rows rows given to the query
	 */
	void keep(CypherTransaction transaction, String importId, List<ResolvedRow> rows, List<Answer> answers) {
		if (answers.stream().noneMatch((it) -> it.before() != null)) {
			return;
		}
		Map<Integer, ResolvedRow> byPlace = new HashMap<>();
		rows.forEach((row) -> byPlace.put(row.place(), row));
		Map<Before, Set<String>> said = new LinkedHashMap<>();
		for (Answer answer : answers) {
			if (answer.before() != null) {
				said.computeIfAbsent(answer.before(), (any) -> new TreeSet<>())
					.addAll(Objects.requireNonNull(byPlace.get(answer.row().place())).values().keySet());
			}
		}
		List<Map<String, Object>> elements = new ArrayList<>();
		said.forEach((before, names) -> elements.add(before.with(names)));
		transaction.run(LinkWriter.query("create-overwritten"), LinkWriter.batch("elements", elements, importId),
				Record::asMap);
	}

}
