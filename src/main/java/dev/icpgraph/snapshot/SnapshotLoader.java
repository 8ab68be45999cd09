package dev.icpgraph.snapshot;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.graph.GraphRevisions;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Repository;

/**
 * Streams the graph out of Neo4j: a row per node with its neighbors as a list, several
 * times faster over Bolt than a row per relationship, and several such exports side by
 * side. What is written meanwhile may be half in it; the revision, read first, then calls
 * for the next load.
 */
@Repository
class SnapshotLoader implements SnapshotSource {

	/** Rows handed over at a time: enough that readers seldom wait for one another. */
	private static final int BATCH = 1_000;

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
		return List.of(export("uses", rows, (row) -> rows.links(Relation.USES, row)),
				export("people", rows, rows::person),
				export("acquaintances", rows, (row) -> rows.links(Relation.KNOWS, row)),
				export("attendances", rows, (row) -> rows.links(Relation.PARTICIPATED_IN, row)),
				export("participations", rows, (row) -> rows.links(Relation.PARTICIPATED_IN, row)),
				export("accounts", rows, rows::account), export("circumstances", rows, rows::circumstances),
				export("referrals", rows, (row) -> rows.links(Relation.REFERRED, row)),
				export("names", rows, rows::name), export("customers", rows, rows::customer));
	}

	private Runnable export(String noun, ExportedRows rows, Consumer<Record> row) {
		return () -> {
			List<Record> batch = new ArrayList<>(BATCH);
			this.cypher.stream(CypherQuery.beside(SnapshotLoader.class, "export-" + noun + ".cypher"), Map.of(),
					(record) -> {
						batch.add(record);
						if (batch.size() == BATCH) {
							handOver(batch, rows, row);
						}
					});
			handOver(batch, rows, row);
		};
	}

	/**
	 * A builder takes rows of one reader at a time, in any order.
	 */
	private static void handOver(List<Record> batch, ExportedRows rows, Consumer<Record> row) {
		if (Thread.currentThread().isInterrupted()) {
			throw new IllegalStateException("Another export failed");
		}
		synchronized (rows) {
			batch.forEach(row);
		}
		batch.clear();
	}

}
