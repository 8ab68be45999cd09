package dev.icpgraph.snapshot;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import dev.icpgraph.graph.GraphChanged;

import static org.assertj.core.api.Assertions.assertThat;

class SavedStartTests extends RefresherFixture {

	@Test
	void startsWithTheSavedSnapshotAndReadsOnlyLaterChanges() {
		this.saved.snapshot = new SnapshotBuilder().build(2, Instant.EPOCH);
		startAt(3);

		assertThat(this.snapshots.current().revision()).isEqualTo(3);
		assertThat(this.graph.updates).isEqualTo(1);
		assertThat(this.graph.loads).isZero();
		assertThat(this.saved.discarded).isFalse();
	}

	@Test
	void readsEverythingWhenTheChangesSinceTheSavedSnapshotAreUnknown() {
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

}
