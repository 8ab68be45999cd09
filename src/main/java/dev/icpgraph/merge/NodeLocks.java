package dev.icpgraph.merge;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Repository;

import dev.icpgraph.cypher.CypherTransaction;
import dev.icpgraph.cypher.WriteConflictException;
import dev.icpgraph.row.RowKind;
import dev.icpgraph.row.RowTarget;

/**
 * Finds the accounts and people that the rows of a batch name, and locks them against
 * other writers until the transaction ends. Names are looked up in a query that only
 * reads, because Neo4j locks every name that a writing query looks up, even one that no
 * node has; the queries after it use numbers. A writer that takes a name in between fails
 * one of the two, because names are unique.
 */
@Repository
class NodeLocks {

	/**
	 * The nodes by kind; without kinds that the rows do not name.
	 * @throws WriteConflictException if one is deleted in the meantime
	 */
	Map<RowTarget, KnownNodes> take(CypherTransaction transaction, RowKind kind, List<GraphRow> rows) {
		Map<RowTarget, KnownNodes> known = new EnumMap<>(RowTarget.class);
		for (RowTarget target : RowTarget.values()) {
			Map<String, List<String>> names = NamesInRows.of(target, kind, rows);
			if (!names.isEmpty()) {
				known.put(target, new KnownNodes(nodes(transaction, target, names)));
			}
		}
		return known;
	}

	private static Collection<KnownNode> nodes(CypherTransaction transaction, RowTarget target,
			Map<String, List<String>> names) {
		boolean accounts = target == RowTarget.ACCOUNT;
		List<Long> numbers = transaction.run(
				LinkWriter.query(accounts ? "account-numbers-by-name" : "person-numbers-by-name"),
				LinkWriter.batch(names), (record) -> record.get("number").asLong());
		if (numbers.isEmpty()) {
			return List.of();
		}
		List<KnownNode> nodes = transaction.run(
				LinkWriter.query(accounts ? "lock-accounts-by-number" : "lock-people-by-number"),
				LinkWriter.batch(Map.of("numbers", numbers)), NodeLocks::node);
		if (nodes.size() != numbers.size()) {
			throw merged();
		}
		return nodes;
	}

	private static KnownNode node(Record record) {
		if (record.get("id").isNull()) {
			throw merged();
		}
		Map<String, String> names = new HashMap<>();
		record.get("names").asMap().forEach((property, value) -> {
			if (value != null) {
				names.put(property, (String) value);
			}
		});
		return new KnownNode(record.get("id").asString(), names, record.get("stub").asBoolean(),
				record.get("number").asLong(), record.get("called").asString(null),
				Set.copyOf(record.get("formerNames").asList(Value::asString)));
	}

	private static WriteConflictException merged() {
		return new WriteConflictException("Another writer merged an account or person that these rows name");
	}

}
