package dev.icpgraph.snapshot;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.icpgraph.graph.GraphChanged;

import static org.assertj.core.api.Assertions.assertThat;

class SavedStartTests {

	private static final Duration POLL = Duration.ofSeconds(2);

	private static final Duration QUIET = Duration.ofSeconds(1);

	private static final Duration LATEST = Duration.ofSeconds(10);

	private final VirtualTime time = new VirtualTime();

	private final FakeGraph graph = new FakeGraph();

	private final Snapshots snapshots = new Snapshots();

	private final FakeSaved saved = new FakeSaved();

	private final List<Object> events = new ArrayList<>();

	private final SnapshotRefresher refresher = new SnapshotRefresher(this.graph, this.snapshots,
			new SnapshotProperties(POLL, QUIET, LATEST, 1), this.saved, this.events::add, () -> this.time,
			() -> this.time.nanoTime() + this.graph.built.toNanos());

	@Test
	void startsWithTheSavedSnapshotAndReadsOnlyWhatChangedSince() {
		this.saved.snapshot = new SnapshotBuilder().build(2, Instant.EPOCH);
		startAt(3);

		assertThat(this.snapshots.current().revision()).isEqualTo(3);
		assertThat(this.graph.updates).isEqualTo(1);
		assertThat(this.graph.loads).isZero();
		assertThat(this.saved.discarded).isFalse();
	}

	@Test
	void readsEverythingWhenWhatChangedSinceTheSavedSnapshotIsNotKnown() {
		this.saved.snapshot = new SnapshotBuilder().build(2, Instant.EPOCH);
		this.graph.recorded = false;
		startAt(3);

		assertThat(this.snapshots.current().revision()).isEqualTo(3);
		assertThat(this.graph.loads).isEqualTo(1);
	}

	@Test
	void discardsTheSavedSnapshotWhenEverythingHadToBeRead() {
		startCalmAt(1);
		this.saved.discarded = false;
		this.graph.recorded = false;

		write(new GraphChanged(2));
		this.time.pass(LATEST);

		assertThat(this.snapshots.current().revision()).isEqualTo(2);
		assertThat(this.saved.discarded).isTrue();
	}

	private void startCalmAt(long revision) {
		startAt(revision);
		this.time.pass(QUIET);
	}

	private void startAt(long revision) {
		this.graph.revision = revision;
		this.refresher.start();
		this.time.pass(Duration.ZERO);
	}

	private void write(GraphChanged change) {
		this.graph.revision = change.revision();
		this.refresher.onChange(change);
	}

}
