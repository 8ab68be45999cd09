package dev.icpgraph.merge;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.cypher.CypherTransaction;
import dev.icpgraph.cypher.WriteConflictException;
import dev.icpgraph.graph.GraphChanged;
import dev.icpgraph.graph.GraphChanges;

/**
 * Writes rows to the graph, one batch per transaction. A row writes only differences from
 * the graph, so writing it again changes nothing; the graph revision rises, and
 * {@link GraphChanged} is published, only after a change. A reference to an unknown node
 * creates a stub.
 */
@Repository
public class GraphWriter {

	private final CypherRunner cypher;

	private final ApplicationEventPublisher events;

	private final Map<String, CypherQuery> queries = new ConcurrentHashMap<>();

	GraphWriter(CypherRunner cypher, ApplicationEventPublisher events) {
		this.cypher = cypher;
		this.events = events;
	}

	/**
	 * Writes rows of one kind: all rows that do not contradict the graph; none after an
	 * error.
	 * @param importId the import of the rows
	 * @param rows in the order of their file, at most some thousands
	 * @param more whether the caller will write more at once
	 */
	public WriteResult write(RowKind kind, String importId, List<GraphRow> rows, boolean more) {
		Written written = this.cypher.write((transaction) -> write(transaction, kind, importId, rows));
		if (written.revision() != null) {
			this.events.publishEvent(new GraphChanged(written.revision(), more));
		}
		return written.result();
	}

	/**
	 * Says what writing rows of one kind would do, and writes nothing.
	 * @param importId the import that the rows would belong to
	 * @param rows in the order of their file, some thousands at most
	 */
	public WriteResult rehearse(RowKind kind, String importId, List<GraphRow> rows) {
		return this.cypher.rehearse((transaction) -> write(transaction, kind, importId, rows)).result();
	}

	private Written write(CypherTransaction transaction, RowKind kind, String importId, List<GraphRow> rows) {
		Map<RowTarget, KnownNodes> known = known(transaction, kind, rows);
		ResolvedRows resolved = new ResolvedRows(kind, importId, known, rows);
		for (RowTarget nodeKind : RowTarget.values()) {
			name(transaction, nodeKind, resolved.named(nodeKind));
		}
		LinkRule rule = RowShapes.of(kind).links();
		if (rule != null) {
			resolved.recognize(rule, links(transaction, rule, importId, resolved.ends(rule)));
		}
		MergedRows merged = new MergedRows();
		known.forEach((nodeKind, nodes) -> unite(transaction, nodeKind, nodes.twins(), merged));
		for (RowShape.Merge merge : RowShapes.of(kind).merges()) {
			merge(transaction, merge, importId, resolved, merged);
		}
		WriteResult result = merged.result(rows, resolved);
		boolean twins = known.values().stream().anyMatch((nodes) -> !nodes.twins().isEmpty());
		Map<RowTarget, Set<String>> touched = twins ? Map.of() : resolved.touched(merged.changed());
		return new Written(result, merged.changed().isEmpty() ? null : raisedRevision(transaction, touched));
	}

	/**
	 * The accounts and people that rows name. No other writer changes them before the
	 * transaction ends, and one that is deleted meanwhile makes this one run again.
	 */
	private Map<RowTarget, KnownNodes> known(CypherTransaction transaction, RowKind kind, List<GraphRow> rows) {
		Map<RowTarget, KnownNodes> known = new EnumMap<>(RowTarget.class);
		for (RowTarget nodeKind : RowTarget.values()) {
			Set<String> names = NamesInRows.of(nodeKind, kind, rows);
			if (!names.isEmpty()) {
				String file = (nodeKind == RowTarget.ACCOUNT) ? "lock-accounts-by-name" : "lock-people-by-name";
				known.put(nodeKind, new KnownNodes(
						transaction.run(query(file), Map.of("names", List.copyOf(names)), GraphWriter::knownNode)));
			}
		}
		return known;
	}

	private KnownLinks links(CypherTransaction transaction, LinkRule rule, String importId, Set<KnownLinks.Ends> ends) {
		KnownLinks links = new KnownLinks(rule, importId);
		List<Map<String, String>> pairs = ends.stream()
			.map((it) -> Map.of("from", it.from(), "to", it.to(), "parts", RowKeys.start(it.from())))
			.toList();
		transaction
			.run(query(rule.query()), Map.of("pairs", pairs),
					(record) -> Map.entry(
							new KnownLinks.Ends(record.get("from").asString(), record.get("to").asString()),
							new KnownLink(record.get("key").asString(), record.get("facts").asMap(),
									record.get("importId").asString(), record.get("row").asLong(0))))
			.forEach((known) -> links.add(known.getKey(), known.getValue()));
		return links;
	}

	/**
	 * Creates the nodes that rows name first. Another writer that creates one of them at
	 * the same time makes this one run again, because names are unique in Neo4j.
	 */
	private void name(CypherTransaction transaction, RowTarget nodeKind, List<Map<String, Object>> nodes) {
		if (!nodes.isEmpty()) {
			String verb = nodeKind.hasAliases() ? "create-" : "lock-";
			transaction.run(query(verb + nodeKind.noun()), Map.of("nodes", nodes), Record::asMap);
		}
	}

	private void unite(CypherTransaction transaction, RowTarget nodeKind, List<KnownNodes.Twin> twins,
			MergedRows merged) {
		List<String> queries = (nodeKind == RowTarget.ACCOUNT)
				? List.of("merge-account-parts", "merge-account-twin", "merge-account-overrides")
				: List.of("merge-referrer-twin", "merge-person-twin");
		for (KnownNodes.Twin twin : twins) {
			String keep = twin.keep().id();
			String gone = twin.gone().id();
			Map<String, String> ids = Map.of("keep", keep, "gone", gone, "partsOfKeep", RowKeys.start(keep),
					"partsOfGone", RowKeys.start(gone));
			queries.forEach((query) -> transaction.run(query(query), ids, Record::asMap));
			merged.changed().add(twin.place());
		}
	}

	private void merge(CypherTransaction transaction, RowShape.Merge merge, String importId, ResolvedRows resolved,
			MergedRows merged) {
		List<Map<String, Object>> rows = resolved.of(merge);
		if (!rows.isEmpty()) {
			merged.add(rows.size(),
					transaction.run(query(merge.query()), Map.of("importId", importId, "rows", rows),
							(record) -> new MergedRows.Row(record.get("place").asInt(),
									record.get("changed").asBoolean(false))));
		}
	}

	private @Nullable Long raisedRevision(CypherTransaction transaction, Map<RowTarget, Set<String>> touched) {
		return transaction
			.runFirst(query("merge-revision"),
					GraphChanges.parameters(touched.getOrDefault(RowTarget.ACCOUNT, Set.of()),
							touched.getOrDefault(RowTarget.PERSON, Set.of())),
					(record) -> record.get("revision").asLong());
	}

	private static KnownNode knownNode(Record record) {
		if (record.get("id").isNull()) {
			throw new WriteConflictException("Another writer united an account or person that these rows name");
		}
		Map<String, String> names = new HashMap<>();
		record.get("names").asMap().forEach((property, value) -> {
			if (value != null) {
				names.put(property, (String) value);
			}
		});
		return new KnownNode(record.get("id").asString(), names, record.get("stub").asBoolean(), true,
				record.get("called").asString(null), Set.copyOf(record.get("formerNames").asList(Value::asString)));
	}

	private CypherQuery query(String name) {
		return this.queries.computeIfAbsent(name, (file) -> CypherQuery.beside(GraphWriter.class, file + ".cypher"));
	}

	/**
	 * The outcome of a transaction.
	 *
	 * @param result for the caller
	 * @param revision revision of the graph; {@code null} when nothing changed
	 */
	private record Written(WriteResult result, @Nullable Long revision) {
	}

}
