package dev.icpgraph.merge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.cypher.CypherTransaction;
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
		ResolvedRows resolved = new ResolvedRows(kind, known, rows);
		LinkRule rule = RowShapes.of(kind).links();
		if (rule != null) {
			resolved.recognize(rule, links(transaction, rule, importId, resolved.ends(rule)));
		}
		for (RowTarget nodeKind : RowTarget.values()) {
			createStubs(transaction, nodeKind, importId, resolved.stubs(nodeKind));
		}
		Set<Long> changed = new HashSet<>();
		known.forEach((nodeKind, nodes) -> unite(transaction, nodeKind, nodes.twins(), changed));
		for (RowShape.Merge merge : RowShapes.of(kind).merges()) {
			changed.addAll(merge(transaction, merge, importId, resolved));
		}
		int refused = resolved.refused().size();
		WriteResult result = new WriteResult(changed.size(), rows.size() - refused - changed.size(), resolved.refused(),
				resolved.dropped(), resolved.otherKeys());
		boolean twins = known.values().stream().anyMatch((nodes) -> !nodes.twins().isEmpty());
		Map<RowTarget, Set<String>> touched = twins ? Map.of() : resolved.touched(changed);
		return new Written(result, changed.isEmpty() ? null : raisedRevision(transaction, touched));
	}

	private Map<RowTarget, KnownNodes> known(CypherTransaction transaction, RowKind kind, List<GraphRow> rows) {
		Map<RowTarget, KnownNodes> known = new EnumMap<>(RowTarget.class);
		for (RowTarget nodeKind : RowTarget.values()) {
			Set<String> names = NamesInRows.of(nodeKind, kind, rows);
			if (!names.isEmpty()) {
				String file = (nodeKind == RowTarget.ACCOUNT) ? "accounts-by-name" : "people-by-name";
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

	private void createStubs(CypherTransaction transaction, RowTarget nodeKind, String importId,
			List<Map<String, Object>> stubs) {
		if (!stubs.isEmpty()) {
			transaction.run(query("merge-" + nodeKind.noun() + "-stub"), Map.of("importId", importId, "stubs", stubs),
					Record::asMap);
		}
	}

	private void unite(CypherTransaction transaction, RowTarget nodeKind, List<KnownNodes.Twin> twins,
			Set<Long> changed) {
		String before = (nodeKind == RowTarget.ACCOUNT) ? "merge-account-parts" : "merge-referrer-twin";
		for (KnownNodes.Twin twin : twins) {
			String keep = twin.keep().id();
			String gone = twin.gone().id();
			Map<String, String> ids = Map.of("keep", keep, "gone", gone, "partsOfKeep", RowKeys.start(keep),
					"partsOfGone", RowKeys.start(gone));
			transaction.run(query(before), ids, Record::asMap);
			transaction.run(query("merge-" + nodeKind.noun() + "-twin"), ids, Record::asMap);
			changed.add(twin.row());
		}
	}

	private List<Long> merge(CypherTransaction transaction, RowShape.Merge merge, String importId,
			ResolvedRows resolved) {
		List<Map<String, Object>> rows = resolved.with(merge.needs());
		return rows.isEmpty() ? new ArrayList<>() : transaction.run(query(merge.query()),
				Map.of("importId", importId, "rows", rows), (record) -> record.get("row").asLong());
	}

	private @Nullable Long raisedRevision(CypherTransaction transaction, Map<RowTarget, Set<String>> touched) {
		return transaction
			.runFirst(query("merge-revision"),
					GraphChanges.parameters(touched.getOrDefault(RowTarget.ACCOUNT, Set.of()),
							touched.getOrDefault(RowTarget.PERSON, Set.of())),
					(record) -> record.get("revision").asLong());
	}

	private static KnownNode knownNode(Record record) {
		Map<String, String> names = new HashMap<>();
		record.get("names").asMap().forEach((property, value) -> {
			if (value != null) {
				names.put(property, (String) value);
			}
		});
		return new KnownNode(record.get("id").asString(), names, record.get("stub").asBoolean(), true,
				record.get("called").asString(null));
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
