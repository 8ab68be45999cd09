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
			SideBySide.run(this.properties.readers(), exports(builder));
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
		ExportedPeople people = new ExportedPeople(builder);
		ExportPage readPeople = only("people", changes.people());
		people.people(readPeople);
		people.acquaintances(only("acquaintances", changes.people()));
		people.acquaintances(only("acquainted", changes.people()));
		Set<String> touched = new HashSet<>(changes.accounts());
		touched.addAll(ExportedPeople.employers(readPeople));
		ExportedAccounts accounts = new ExportedAccounts(builder);
		ExportPage readAccounts = only("accounts", touched);
		accounts.accounts(readAccounts);
		accounts.uses(only("uses", touched));
		accounts.attended(only("attended", touched));
		boolean all = Set.copyOf(readPeople.ids()).equals(changes.people())
				&& Set.copyOf(readAccounts.ids()).equals(touched);
		Snapshot fresh = builder.build(changes.revision(), now());
		return all ? SnapshotUpdate.of(old, fresh, touched, changes.people()) : null;
	}

	/**
	 * Of the page from each id the first.
	 */
	private ExportPage only(String noun, Set<String> ids) {
		return next(query(noun), List.copyOf(ids), 1);
	}

	/**
	 * The longest first, so that they do not end up one after the other. The builder
	 * takes from one at a time.
	 */
	private List<Runnable> exports(SnapshotBuilder builder) {
		ExportedPeople people = new ExportedPeople(builder);
		ExportedAccounts accounts = new ExportedAccounts(builder);
		return List.of(pages("people", PAGE, builder, people::people),
				pages("accounts", PAGE, builder, accounts::accounts),
				pages("acquaintances", PAGE, builder, people::acquaintances),
				pages("uses", PAGE, builder, accounts::uses),
				pages("attendances", PAGE_OF_EVENTS, builder, accounts::attendances), () -> names(builder, accounts));
	}

	private Runnable pages(String noun, int size, SnapshotBuilder builder, Consumer<ExportPage> page) {
		CypherQuery query = query(noun);
		return () -> {
			String from = "";
			while (from != null) {
				ExportPage nodes = next(query, List.of(from), size);
				synchronized (builder) {
					page.accept(nodes);
				}
				List<String> ids = nodes.ids();
				from = (ids.size() < size) ? null : ids.getLast() + LEAST_LONGER;
			}
		};
	}

	private ExportPage next(CypherQuery query, List<String> froms, int size) {
		if (Thread.currentThread().isInterrupted()) {
			throw new IllegalStateException("Another export failed");
		}
		return Objects.requireNonNull(this.cypher.readFirst(query, Map.of("froms", froms, "size", size),
				(row) -> new ExportPage(row.asMap())));
	}

	private void names(SnapshotBuilder builder, ExportedAccounts accounts) {
		this.cypher.stream(query("names"), Map.of(), (row) -> {
			synchronized (builder) {
				accounts.name(row.asMap());
			}
		});
	}

	private static CypherQuery query(String noun) {
		return CypherQuery.beside(SnapshotLoader.class, "export-" + noun + ".cypher");
	}

}
