package dev.icpgraph.loading;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;

import dev.icpgraph.graph.GraphChanges;
import dev.icpgraph.graph.GraphRevisions;
import dev.icpgraph.graph.GraphState;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.SnapshotCollector;
import dev.icpgraph.snapshot.SnapshotSource;
import dev.icpgraph.snapshot.SnapshotUpdate;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads the graph from Neo4j page by page, with people and accounts in as many parts as
 * there are readers. The result may contain part of a concurrent write; because the
 * revision is read first, that write triggers the next load.
 */
@Component
class SnapshotLoader implements SnapshotSource {

	/** Nodes per page. */
	private static final int PAGE = 5_000;

	/** Events per page; fewer, since an event may have very many guests. */
	private static final int PAGE_OF_EVENTS = 500;

	/**
	 * Maximum number of changed accounts and people for an update; beyond it, everything
	 * is read.
	 */
	private static final int MOST_CHANGES = 10_000;

	private final Exports exports;

	private final GraphRevisions revisions;

	private final LoadingProperties properties;

	SnapshotLoader(Exports exports, GraphRevisions revisions, LoadingProperties properties) {
		this.exports = exports;
		this.revisions = revisions;
		this.properties = properties;
	}

	@Override
	public long revision() {
		return this.revisions.current();
	}

	@Override
	public Snapshot load() {
		GraphState state = this.revisions.state();
		SnapshotCollector collector = new SnapshotCollector();
		if (state.revision() > 0) {
			ParallelTasks.run(this.properties.readers(), parts(collector));
			name(collector);
		}
		return collector.build(state, now());
	}

	/**
	 * Sets the ids of link targets that were not read themselves, because they are
	 * unchanged or were created since.
	 */
	private void name(SnapshotCollector collector) {
		Map<NodeKind, long[]> nameless = new EnumMap<>(NodeKind.class);
		for (NodeKind kind : NodeKind.values()) {
			nameless.put(kind, collector.nameless(kind));
		}
		Map<Long, String> ids = this.exports.ids(nameless.values().stream().flatMapToLong(LongStream::of).toArray());
		nameless.forEach((kind, nodes) -> {
			for (long node : nodes) {
				String id = ids.get(node);
				if (id != null) {
					collector.number(kind, node, id);
				}
			}
		});
	}

	private static Instant now() {
		return Instant.now().truncatedTo(ChronoUnit.MILLIS);
	}

	/**
	 * Reads only the changed accounts and people, if nothing else changed.
	 */
	@Override
	public @Nullable Snapshot update(Snapshot old) {
		GraphChanges changes = this.revisions.changesSince(old.revision());
		return (changes != null && changes.size() <= MOST_CHANGES) ? update(old, changes) : null;
	}

	private @Nullable Snapshot update(Snapshot old, GraphChanges changes) {
		if (changes.state().equals(old.state())) {
			return old;
		}
		SnapshotCollector collector = new SnapshotCollector();
		boolean allPeople = readPeople(collector, changes.people());
		Set<String> touched = new HashSet<>(changes.accounts());
		touched.addAll(this.exports.ids(collector.nameless(NodeKind.ACCOUNT)).values());
		boolean allAccounts = readAccounts(collector, touched);
		name(collector);
		Snapshot fresh = collector.build(changes.state(), now());
		return (allPeople && allAccounts) ? SnapshotUpdate.of(old, fresh, touched, changes.people()) : null;
	}

	/**
	 * Reads some people.
	 * @return whether all of them are in the graph
	 */
	private boolean readPeople(SnapshotCollector collector, Set<String> ids) {
		if (ids.isEmpty()) {
			return true;
		}
		ExportedPeople people = new ExportedPeople(collector);
		ExportPage page = this.exports.only("people", ids);
		people.people(page);
		people.acquaintances(this.exports.only("acquainted", ids));
		return Set.copyOf(page.ids()).equals(ids);
	}

	/**
	 * Reads some accounts.
	 * @return whether all of them are in the graph
	 */
	private boolean readAccounts(SnapshotCollector collector, Set<String> ids) {
		if (ids.isEmpty()) {
			return true;
		}
		ExportedAccounts accounts = new ExportedAccounts(collector);
		ExportPage page = this.exports.only("accounts", ids);
		accounts.accounts(page);
		accounts.attended(this.exports.only("attended", ids));
		return Set.copyOf(page.ids()).equals(ids);
	}

	/**
	 * Longest parts first, so that they run in parallel.
	 */
	private List<Runnable> parts(SnapshotCollector collector) {
		ExportedPeople people = new ExportedPeople(collector);
		ExportedAccounts accounts = new ExportedAccounts(collector);
		Map<String, List<IdRange>> ids = this.exports.parts(this.properties.readers(), PAGE);
		List<Runnable> parts = new ArrayList<>();
		parts.addAll(pages("people", ids.get("people"), PAGE, alone(collector, people::people)));
		parts.addAll(pages("accounts", ids.get("accounts"), PAGE, alone(collector, accounts::accounts)));
		parts.addAll(
				pages("attendances", List.of(IdRange.ALL), PAGE_OF_EVENTS, alone(collector, accounts::attendances)));
		parts.add(() -> this.exports.names(alone(collector, accounts::name)));
		return parts;
	}

	private List<Runnable> pages(String noun, @Nullable List<IdRange> ids, int size, Consumer<ExportPage> taker) {
		return Objects.requireNonNull(ids)
			.stream()
			.<Runnable>map((part) -> () -> this.exports.pages(noun, part, size, taker))
			.toList();
	}

	/**
	 * Serializes access: the collector takes from one reader at a time.
	 */
	private static <T> Consumer<T> alone(SnapshotCollector collector, Consumer<T> taker) {
		return (taken) -> {
			synchronized (collector) {
				taker.accept(taken);
			}
		};
	}

}
