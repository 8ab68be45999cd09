package dev.icpgraph.merge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.cypher.CypherTransaction;
import dev.icpgraph.cypher.ParallelQueries;
import dev.icpgraph.graph.GraphChanged;
import dev.icpgraph.graph.GraphRevisions;
import dev.icpgraph.row.RowDefinitions;
import dev.icpgraph.row.RowKind;
import dev.icpgraph.row.RowQuery;
import dev.icpgraph.row.RowShape;
import dev.icpgraph.row.RowTarget;

/**
 * Writes rows to the graph, one batch per transaction. A row writes only differences from
 * the graph, so writing it again changes nothing. The graph revision increases, and
 * {@link GraphChanged} is published, only if something changed. A reference to an unknown
 * node creates a stub.
 */
@Repository
public class GraphWriter {

	private final CypherRunner cypher;

	private final ApplicationEventPublisher events;

	private final NodeLocks locks;

	private final LinkWriter links;

	private final OverwrittenValues overwritten;

	GraphWriter(CypherRunner cypher, ApplicationEventPublisher events, NodeLocks locks, LinkWriter links,
			OverwrittenValues overwritten) {
		this.cypher = cypher;
		this.events = events;
		this.locks = locks;
		this.links = links;
		this.overwritten = overwritten;
	}

	/**
	 * The threads that write.
	 */
	ExecutorService threads() {
		return ParallelQueries.threads();
	}

	/**
	 * Writes rows of one kind in one transaction, except rows that contradict the graph.
	 * After an error no row is written; written rows count as unchanged when repeated.
	 * @param importId the import of the rows
	 * @param rows in the order of their file, at most a few thousand
	 * @param more whether the caller continues to write
	 */
	public WriteResult write(RowKind kind, String importId, List<GraphRow> rows, boolean more) {
		if (rows.isEmpty()) {
			return WriteResult.NOTHING;
		}
		Written written = this.cypher.write((transaction) -> write(transaction, kind, importId, rows));
		if (written.revision() != null) {
			this.events.publishEvent(new GraphChanged(written.revision(), more));
		}
		return written.result();
	}

	/**
	 * Reports the effect of writing rows of one kind without writing them.
	 * @param importId the import that the rows would belong to
	 * @param rows in the order of their file, at most a few thousand
	 */
	public WriteResult rehearse(RowKind kind, String importId, List<GraphRow> rows) {
		return this.cypher.rehearse((transaction) -> write(transaction, kind, importId, rows)).result();
	}

	private Written write(CypherTransaction transaction, RowKind kind, String importId, List<GraphRow> rows) {
		RowShape shape = RowDefinitions.of(kind).shape();
		Map<RowTarget, KnownNodes> known = this.locks.take(transaction, kind, rows);
		ResolvedRows resolved = new ResolvedRows(kind, importId, known, rows);
		MergedRows merged = new MergedRows();
		for (RowTarget nodeKind : RowTarget.values()) {
			name(transaction, nodeKind, shape, resolved);
		}
		merged.created(resolved.whole().size(), resolved.whole());
		NewLinks links = this.links.found(transaction, shape, importId, resolved);
		known.forEach((nodeKind, nodes) -> unite(transaction, nodeKind, nodes.twins(), merged));
		for (RowQuery query : shape.queries()) {
			merge(transaction, query, importId, resolved, links, merged);
		}
		WriteResult result = merged.result(rows, resolved);
		boolean twins = known.values().stream().anyMatch((nodes) -> !nodes.twins().isEmpty());
		Map<RowTarget, Set<String>> touched = twins ? Map.of() : resolved.touched(merged.changed());
		return new Written(result, merged.changed().isEmpty() ? null : GraphRevisions.raise(transaction,
				touched.getOrDefault(RowTarget.ACCOUNT, Set.of()), touched.getOrDefault(RowTarget.PERSON, Set.of())));
	}

	/**
	 * Creates the nodes that rows name first. If another writer creates one of them at
	 * the same time, the transaction runs again, because names are unique in Neo4j.
	 */
	private static void name(CypherTransaction transaction, RowTarget nodeKind, RowShape shape, ResolvedRows resolved) {
		List<Map<String, Object>> nodes = resolved.named(nodeKind);
		if (nodes.isEmpty()) {
			return;
		}
		if (shape.describes() == nodeKind) {
			describe(transaction, nodeKind, nodes);
		}
		else if (shape.onlyLinksTo(nodeKind)) {
			List<String> ids = nodes.stream().map(GraphWriter::id).toList();
			Set<String> found = numbers(transaction, nodeKind, "numbers-of-" + nodeKind.noun(), Map.of("ids", ids),
					resolved);
			List<Map<String, Object>> missing = nodes.stream().filter((node) -> !found.contains(id(node))).toList();
			if (!missing.isEmpty()) {
				numbers(transaction, nodeKind, "find-" + nodeKind.noun(), Map.of("nodes", missing), resolved);
			}
		}
		else {
			String verb = nodeKind.hasAliases() ? "create-" : "lock-";
			numbers(transaction, nodeKind, verb + nodeKind.noun(), Map.of("nodes", nodes), resolved);
		}
	}

	private static String id(Map<String, Object> node) {
		return String.valueOf(node.get("id"));
	}

	/**
	 * Runs a query that finds or creates nodes, and records their numbers.
	 * @return the ids of the nodes
	 */
	private static Set<String> numbers(CypherTransaction transaction, RowTarget nodeKind, String query,
			Map<String, ?> lists, ResolvedRows resolved) {
		List<Map.Entry<String, Long>> numbers = transaction.run(LinkWriter.query(query), LinkWriter.batch(lists),
				(record) -> Map.entry(record.get("id").asString(), record.get("number").asLong()));
		numbers.forEach((node) -> resolved.created(nodeKind, node.getKey(), node.getValue()));
		return numbers.stream().map(Map.Entry::getKey).collect(Collectors.toSet());
	}

	/**
	 * Creates accounts or people without links in the batch, so that their numbers are
	 * not needed.
	 */
	private static void describe(CypherTransaction transaction, RowTarget nodeKind, List<Map<String, Object>> nodes) {
		Long created = transaction.runFirst(LinkWriter.query("create-described-" + nodeKind.noun()),
				LinkWriter.batch(Map.of("nodes", nodes)), (record) -> record.get("created").asLong());
		if (created == null || created != nodes.size()) {
			throw new IllegalStateException(
					"Of %d new nodes, %s are created: please report this bug".formatted(nodes.size(), created));
		}
	}

	private void unite(CypherTransaction transaction, RowTarget nodeKind, List<KnownNodes.Twin> twins,
			MergedRows merged) {
		List<String> queries = (nodeKind == RowTarget.ACCOUNT)
				? List.of("rename-overwritten-account", "merge-account-parts", "merge-account-twin",
						"merge-account-overrides")
				: List.of("rename-overwritten-person", "merge-referrer-twin", "merge-person-twin");
		for (KnownNodes.Twin twin : twins) {
			String keep = twin.keep().id();
			String gone = twin.gone().id();
			Map<String, String> ids = Map.of("keep", keep, "gone", gone, "partsOfKeep", RowKeys.start(keep),
					"partsOfGone", RowKeys.start(gone));
			queries.forEach((query) -> transaction.run(LinkWriter.query(query), ids, Record::asMap));
			merged.changed().add(twin.place());
		}
	}

	private void merge(CypherTransaction transaction, RowQuery query, String importId, ResolvedRows resolved,
			NewLinks links, MergedRows merged) {
		List<ResolvedRow> rows = resolved.of(query);
		if (query.link() != null) {
			this.links.create(transaction, query.link(), importId, links, rows, resolved, merged);
		}
		if (!rows.isEmpty()) {
			List<OverwrittenValues.Answer> answers = transaction.run(LinkWriter.query(query.file()),
					LinkWriter.batch("rows", rows.stream().map(ResolvedRow::sent).toList(), importId),
					OverwrittenValues.Answer::of);
			merged.add(rows.size(), answers.stream().map(OverwrittenValues.Answer::row).toList());
			merged.differing().add(resolved.shape(), query, rows, answers);
			this.overwritten.keep(transaction, importId, rows, answers);
		}
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
