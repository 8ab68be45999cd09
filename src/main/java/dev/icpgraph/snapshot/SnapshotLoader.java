package dev.icpgraph.snapshot;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.graph.GraphRevisions;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Repository;

/**
 * Reads the graph out of Neo4j page by page: one row with some thousand nodes and their
 * neighbors as lists, since every row costs Neo4j and the driver as much as ten values in
 * a list, and several such exports side by side. A page takes little memory there, and is
 * tried again if need be. What is written meanwhile may be half in it; the revision, read
 * first, then calls for the next load.
 */
@Repository
class SnapshotLoader implements SnapshotSource {

	/** Nodes read at a time. */
	private static final int PAGE = 2_000;

	/** Makes of an id the next possible one. */
	private static final char LEAST_LONGER = 0;

	private final CypherRunner cypher;

	private final GraphRevisions revisions;

	private final SnapshotProperties properties;

	SnapshotLoader(CypherRunner cypher, GraphRevisions revisions, SnapshotProperties properties) {
		this.cypher = cypher;
		this.revisions = revisions;
		this.properties = properties;
	}

	@Override
	public long revision() {
		return this.revisions.current();
	}

	@Override
	public Snapshot load() {
		long revision = revision();
		SnapshotBuilder builder = new SnapshotBuilder();
		if (revision > 0) {
			SideBySide.run(this.properties.readers(), exports(new ExportedRows(builder)));
		}
		return builder.build(revision, Instant.now().truncatedTo(ChronoUnit.MILLIS));
	}

	/**
	 * The longest first, so that they do not end up one after the other.
	 */
	private List<Runnable> exports(ExportedRows rows) {
		return List.of(pages("people", rows, rows::people), pages("uses", rows, rows::uses),
				pages("acquaintances", rows, rows::acquaintances), pages("links", rows, rows::links),
				pages("accounts", rows, rows::accounts), () -> names(rows));
	}

	private Runnable pages(String noun, ExportedRows rows, Consumer<Record> page) {
		CypherQuery query = query(noun);
		return () -> {
			String from = "";
			while (from != null) {
				Record nodes = next(query, List.of(from), PAGE);
				synchronized (rows) {
					page.accept(nodes);
				}
				Value ids = nodes.get("ids");
				from = (ids.size() < PAGE) ? null : ids.get(ids.size() - 1).asString() + LEAST_LONGER;
			}
		};
	}

	private Record next(CypherQuery query, List<String> froms, int size) {
		if (Thread.currentThread().isInterrupted()) {
			throw new IllegalStateException("Another export failed");
		}
		return Objects
			.requireNonNull(this.cypher.readFirst(query, Map.of("froms", froms, "size", size), Function.identity()));
	}

	private void names(ExportedRows rows) {
		List<Record> names = this.cypher.read(query("names"), Map.of(), Function.identity());
		synchronized (rows) {
			names.forEach(rows::name);
		}
	}

	private static CypherQuery query(String noun) {
		return CypherQuery.beside(SnapshotLoader.class, "export-" + noun + ".cypher");
	}

}
