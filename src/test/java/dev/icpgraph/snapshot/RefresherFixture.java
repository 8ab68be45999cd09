package dev.icpgraph.snapshot;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import dev.icpgraph.graph.GraphChanged;

/**
 * A refresher of a fake graph in virtual time.
 */
class RefresherFixture {

	static final Duration POLL = Duration.ofSeconds(2);

	static final Duration QUIET = Duration.ofSeconds(1);

	static final Duration LATEST = Duration.ofSeconds(10);

	final VirtualTime time = new VirtualTime();

	final FakeGraph graph = new FakeGraph();

	final Snapshots snapshots = new Snapshots();

	final FakeSaved saved = new FakeSaved();

	final List<Object> events = new ArrayList<>();

	/** Whether what follows a snapshot fails, as it does while Neo4j is away. */
	boolean followersFail;

	final SnapshotRefresher refresher = new SnapshotRefresher(this.graph, this.snapshots,
			new SnapshotProperties(POLL, QUIET, LATEST), this.saved, this::follow, () -> this.time,
			() -> this.time.nanoTime() + this.graph.built.toNanos());

	void startCalmAt(long revision) {
		startAt(revision);
		this.time.pass(QUIET);
	}

	void startAt(long revision) {
		this.graph.revision = revision;
		this.refresher.start();
		this.time.pass(Duration.ZERO);
	}

	private void follow(Object event) {
		if (this.followersFail) {
			throw new IllegalStateException("away");
		}
		this.events.add(event);
	}

	void write(GraphChanged change) {
		this.graph.revision = change.revision();
		this.refresher.onChange(change);
	}

}
