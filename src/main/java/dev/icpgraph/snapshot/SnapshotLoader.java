package dev.icpgraph.snapshot;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.graph.GraphChanges;
import dev.icpgraph.graph.GraphRevisions;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

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
	private static final int PAGE = 5_000;

	/** Events read at a time, which may have had very many guests. */
	private static final int PAGE_OF_EVENTS = 500;

	/** Changed accounts and people above which everything is read. */
	private static final int MOST_CHANGES = 10_000;

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
		return builder.build(revision, now());
	}

	private static Instant now() {
		return Instant.now().truncatedTo(ChronoUnit.MILLIS);
	}

	/**
	 * Reads only the accounts and people that were written to, if that is all.
	 */
	@Override
	public Snapshot after(Snapshot old) {
		GraphChanges changes = this.revisions.changesSince(old.revision());
		Snapshot next = (changes != null && changes.size() <= MOST_CHANGES) ? after(old, changes) : null;
		return (next != null) ? next : load();
	}

	private @Nullable Snapshot after(Snapshot old, GraphChanges changes) {
		SnapshotBuilder builder = new SnapshotBuilder();
		ExportedRows rows = new ExportedRows(builder);
		Map<String, Object> people = only("people", changes.people());
		Set<String> accounts = new HashSet<>(changes.accounts());
		accounts.addAll(ExportedRows.employers(people));
		rows.people(people);
		rows.acquaintances(only("acquaintances", changes.people()));
		rows.acquaintances(only("acquainted", changes.people()));
		Map<String, Object> read = only("accounts", accounts);
		rows.accounts(read);
		rows.uses(only("uses", accounts));
		rows.attended(only("attended", accounts));
		boolean all = Set.copyOf(ExportedRows.ids(people)).equals(changes.people())
				&& Set.copyOf(ExportedRows.ids(read)).equals(accounts);
		Snapshot fresh = builder.build(changes.revision(), now());
		return all ? SnapshotUpdate.of(old, fresh, accounts, changes.people()) : null;
	}

	/**
	 * Of the page from each id the first.
	 */
	private Map<String, Object> only(String noun, Set<String> ids) {
		return next(query(noun), List.copyOf(ids), 1);
	}

	/**
	 * The longest first, so that they do not end up one after the other.
	 */
	private List<Runnable> exports(ExportedRows rows) {
		return List.of(pages("people", PAGE, rows, rows::people), pages("accounts", PAGE, rows, rows::accounts),
				pages("acquaintances", PAGE, rows, rows::acquaintances), pages("uses", PAGE, rows, rows::uses),
				pages("attendances", PAGE_OF_EVENTS, rows, rows::attendances), () -> names(rows));
	}

	private Runnable pages(String noun, int size, ExportedRows rows, Consumer<Map<String, Object>> page) {
		CypherQuery query = query(noun);
		return () -> {
			String from = "";
			while (from != null) {
				Map<String, Object> nodes = next(query, List.of(from), size);
				synchronized (rows) {
					page.accept(nodes);
				}
				List<String> ids = ExportedRows.ids(nodes);
				from = (ids.size() < size) ? null : ids.getLast() + LEAST_LONGER;
			}
		};
	}

	private Map<String, Object> next(CypherQuery query, List<String> froms, int size) {
		if (Thread.currentThread().isInterrupted()) {
			throw new IllegalStateException("Another export failed");
		}
		return Objects
			.requireNonNull(this.cypher.readFirst(query, Map.of("froms", froms, "size", size), Record::asMap));
	}

	private void names(ExportedRows rows) {
		this.cypher.stream(query("names"), Map.of(), (row) -> {
			synchronized (rows) {
				rows.name(row.asMap());
			}
		});
	}

	private static CypherQuery query(String noun) {
		return CypherQuery.beside(SnapshotLoader.class, "export-" + noun + ".cypher");
	}

}
