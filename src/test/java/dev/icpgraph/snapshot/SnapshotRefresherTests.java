package dev.icpgraph.snapshot;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.icpgraph.graph.GraphChanged;

import static org.assertj.core.api.Assertions.assertThat;

class SnapshotRefresherTests extends RefresherFixture {

	private static final Duration ALMOST_QUIET = QUIET.minusNanos(1);

	@Test
	void loadsAtStartAndAnnouncesIt() {
		startAt(3);

		assertThat(this.snapshots.current().revision()).isEqualTo(3);
		assertThat(this.events).containsExactly(new SnapshotRefreshed(this.snapshots.current()));
	}

	@Test
	void announcesASnapshotAgainUntilItsFollowersCanUseIt() {
		this.followersFail = true;
		startAt(3);
		this.time.pass(POLL.multipliedBy(3));
		assertThat(this.events).isEmpty();

		this.followersFail = false;
		this.time.pass(POLL.multipliedBy(3));

		assertThat(this.events).containsExactly(new SnapshotRefreshed(this.snapshots.current()));
		assertThat(this.graph.loads).isEqualTo(1);
	}

	@Test
	void buildsAtOnceAfterAWriteInACalmTime() {
		startCalmAt(1);

		write(new GraphChanged(2));
		this.time.pass(Duration.ZERO);

		assertThat(this.snapshots.current().revision()).isEqualTo(2);
		assertThat(this.graph.loads).isEqualTo(1);
	}

	@Test
	void buildsOnceForAllWritesSoonAfterABuild() {
		startCalmAt(1);

		write(new GraphChanged(2));
		this.time.pass(Duration.ZERO);
		for (int write = 3; write <= 8; write++) {
			write(new GraphChanged(write));
		}
		this.time.pass(ALMOST_QUIET);
		assertThat(this.snapshots.current().revision()).isEqualTo(2);

		this.time.pass(Duration.ofNanos(1));
		assertThat(this.snapshots.current().revision()).isEqualTo(8);
		assertThat(this.graph.updates).isEqualTo(2);
		assertThat(this.snapshots.stale()).isFalse();
	}

	@Test
	void pausesTwiceAsLongAfterEachBuildWhileWritesGoOn() {
		startCalmAt(1);
		List<Duration> times = new ArrayList<>();
		Duration start = Duration.ofNanos(this.time.nanoTime());
		this.graph.onBuild = () -> times.add(Duration.ofNanos(this.time.nanoTime()).minus(start));

		for (int write = 0; write < 400; write++) {
			write(new GraphChanged(2 + write));
			this.time.pass(QUIET.dividedBy(10));
		}

		assertThat(times).extracting(Duration::toSeconds).containsExactly(0L, 1L, 3L, 7L, 15L, 25L, 35L);
	}

	@Test
	void buildsAtOnceAgainAfterAFlood() {
		startCalmAt(1);
		for (int write = 0; write < 100; write++) {
			write(new GraphChanged(2 + write));
			this.time.pass(QUIET.dividedBy(10));
		}
		this.time.pass(LATEST.multipliedBy(2));

		write(new GraphChanged(200));
		this.time.pass(Duration.ZERO);
		assertThat(this.snapshots.current().revision()).isEqualTo(200);

		write(new GraphChanged(201));
		this.time.pass(QUIET);
		assertThat(this.snapshots.current().revision()).isEqualTo(201);
	}

	@Test
	void doesNotBuildAgainForAWriteThatABuildHasRead() {
		startCalmAt(1);
		this.graph.onBuild = () -> write(new GraphChanged(3));

		write(new GraphChanged(2));
		this.time.pass(LATEST);

		assertThat(this.snapshots.current().revision()).isEqualTo(3);
		assertThat(this.graph.updates).isEqualTo(1);
	}

	@Test
	void forgetsAWriteThatABuildHasRead() {
		startCalmAt(1);
		this.graph.onBuild = () -> write(new GraphChanged(3));
		write(new GraphChanged(2));
		this.time.pass(LATEST);
		this.graph.onBuild = () -> {
		};

		write(new GraphChanged(4));
		this.time.pass(Duration.ZERO);
		write(new GraphChanged(5));
		this.time.pass(QUIET);

		assertThat(this.snapshots.current().revision()).isEqualTo(5);
	}

	@Test
	void readsEverythingOnceAfterABurstOfWritesThatLeftNoRecord() {
		startCalmAt(1);
		this.graph.recorded = false;

		for (int write = 2; write <= 9; write++) {
			write(new GraphChanged(write));
			this.time.pass(ALMOST_QUIET);
		}
		assertThat(this.graph.loads).isEqualTo(1);

		this.time.pass(Duration.ofNanos(1));
		assertThat(this.graph.loads).isEqualTo(2);
		assertThat(this.graph.updates).isEqualTo(1);
		assertThat(this.snapshots.current().revision()).isEqualTo(9);
		assertThat(this.snapshots.stale()).isFalse();
	}

	@Test
	void readsEverythingWhileWritesGoOnWhenTheFirstHasWaitedLongEnough() {
		startCalmAt(1);
		this.graph.recorded = false;

		for (int write = 1; write <= 20; write++) {
			write(new GraphChanged(1 + write));
			this.time.pass(LATEST.dividedBy(20));
		}

		assertThat(this.graph.loads).isEqualTo(2);
	}

	@Test
	void updatesAgainOnceEverythingIsRead() {
		startCalmAt(1);
		this.graph.recorded = false;
		write(new GraphChanged(2));
		this.time.pass(LATEST);
		this.graph.recorded = true;

		write(new GraphChanged(3));
		this.time.pass(Duration.ZERO);

		assertThat(this.snapshots.current().revision()).isEqualTo(3);
		assertThat(this.graph.loads).isEqualTo(2);
	}

	@Test
	void waitsWhileTheWriterHasMore() {
		startAt(0);

		write(new GraphChanged(1, true));
		this.time.pass(LATEST.minusNanos(1));
		assertThat(this.graph.loads).isEqualTo(1);

		this.time.pass(Duration.ofNanos(1));
		assertThat(this.snapshots.current().revision()).isEqualTo(1);
	}

	@Test
	void buildsDuringALoadTakeATenthOfItsTime() {
		this.graph.buildTime = Duration.ofSeconds(3);
		startAt(0);

		write(new GraphChanged(1, true));
		this.time.pass(Duration.ofSeconds(30).minusNanos(1));
		assertThat(this.graph.loads).isEqualTo(1);

		this.time.pass(Duration.ofNanos(1));
		assertThat(this.snapshots.current().revision()).isEqualTo(1);
	}

	@Test
	void waitsNoLongerOnceTheWriterHasNoMore() {
		startAt(0);

		write(new GraphChanged(1, true));
		this.time.pass(QUIET.multipliedBy(3));
		write(new GraphChanged(2));
		this.time.pass(QUIET);

		assertThat(this.snapshots.current().revision()).isEqualTo(2);
		assertThat(this.graph.loads).isEqualTo(2);
	}

	@Test
	void noticesTheWritesOfOthers() {
		startAt(0);

		this.graph.revision = 7;
		this.time.pass(POLL);

		assertThat(this.snapshots.current().revision()).isEqualTo(7);
		assertThat(this.snapshots.stale()).isFalse();
	}

	@Test
	void keepsTheOldSnapshotWhileNeo4jIsAwayAndRecovers() {
		startAt(1);

		this.graph.away = true;
		this.refresher.onChange(new GraphChanged(2));
		this.time.pass(POLL.multipliedBy(10));
		assertThat(this.snapshots.stale()).isTrue();
		assertThat(this.snapshots.current().revision()).isEqualTo(1);

		this.graph.revision = 2;
		this.graph.away = false;
		this.time.pass(POLL.plus(QUIET));
		assertThat(this.snapshots.current().revision()).isEqualTo(2);
	}

	@Test
	void aCheckThatMissedAWriteDoesNotHideIt() {
		startAt(0);
		this.graph.afterLooks.add(() -> write(new GraphChanged(1, true)));

		this.time.pass(POLL);
		assertThat(this.snapshots.stale()).isTrue();

		this.time.pass(LATEST);
		assertThat(this.snapshots.current().revision()).isEqualTo(1);
	}

	@Test
	void buildsNothingOnceItIsStopped() {
		startAt(0);

		write(new GraphChanged(1));
		this.refresher.stop();
		this.time.pass(LATEST);

		assertThat(this.graph.loads).isEqualTo(1);
		assertThat(this.refresher.isRunning()).isFalse();
	}

}
