package dev.icpgraph.snapshot;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

import org.junit.jupiter.api.Test;

import dev.icpgraph.graph.GraphChanged;

import static org.assertj.core.api.Assertions.assertThat;

class SnapshotRefresherTests {

	private static final Duration POLL = Duration.ofSeconds(2);

	private static final Duration QUIET = Duration.ofSeconds(1);

	private static final Duration ALMOST_QUIET = QUIET.minusNanos(1);

	private static final Duration LATEST = Duration.ofSeconds(10);

	private final VirtualTime time = new VirtualTime();

	private final FakeGraph graph = new FakeGraph();

	private final Snapshots snapshots = new Snapshots();

	private final List<Object> events = new ArrayList<>();

	private final SnapshotRefresher refresher = new SnapshotRefresher(this.graph, this.snapshots,
			new SnapshotProperties(POLL, QUIET, LATEST, 1), this.events::add, () -> this.time,
			() -> this.time.nanoTime() + this.graph.built.toNanos());

	@Test
	void loadsAtStartAndTellsOfIt() {
		startAt(3);

		assertThat(this.snapshots.current().revision()).isEqualTo(3);
		assertThat(this.events).containsExactly(new SnapshotRefreshed(this.snapshots.current()));
	}

	@Test
	void buildsOnceAfterABurstOfWrites() {
		startAt(0);

		for (int write = 1; write <= 8; write++) {
			write(new GraphChanged(write));
			this.time.pass(ALMOST_QUIET);
		}
		assertThat(this.graph.loads).isEqualTo(1);

		this.time.pass(Duration.ofNanos(1));
		assertThat(this.graph.loads).isEqualTo(2);
		assertThat(this.snapshots.current().revision()).isEqualTo(8);
		assertThat(this.snapshots.stale()).isFalse();
	}

	@Test
	void buildsWhileWritesGoOnWhenTheFirstHasWaitedLongEnough() {
		startAt(0);

		for (int write = 1; write <= 20; write++) {
			write(new GraphChanged(write));
			this.time.pass(LATEST.dividedBy(20));
		}

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
	void noticesWhatOthersWrote() {
		startAt(0);

		this.graph.revision = 7;
		this.time.pass(POLL);
		assertThat(this.snapshots.stale()).isTrue();

		this.time.pass(QUIET);
		assertThat(this.snapshots.current().revision()).isEqualTo(7);
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
	void aLookThatMissedAWriteDoesNotHideIt() {
		startAt(0);
		this.graph.afterLooks.add(() -> write(new GraphChanged(1)));

		this.time.pass(POLL);
		assertThat(this.snapshots.stale()).isTrue();

		this.time.pass(QUIET);
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

	private void startAt(long revision) {
		this.graph.revision = revision;
		this.refresher.start();
		this.time.pass(Duration.ZERO);
	}

	private void write(GraphChanged change) {
		this.graph.revision = change.revision();
		this.refresher.onChange(change);
	}

	private static final class FakeGraph implements SnapshotSource {

		long revision;

		boolean away;

		int loads;

		Duration buildTime = Duration.ZERO;

		/** Time that all builds took; virtual time does not pass while a task runs. */
		Duration built = Duration.ZERO;

		/** Events between a check of the revision and its end. */
		final Queue<Runnable> afterLooks = new ArrayDeque<>();

		@Override
		public long revision() {
			if (this.away) {
				throw new IllegalStateException("away");
			}
			long now = this.revision;
			Runnable next = this.afterLooks.poll();
			if (next != null) {
				next.run();
			}
			return now;
		}

		@Override
		public Snapshot load() {
			long now = revision();
			this.built = this.built.plus(this.buildTime);
			this.loads++;
			return new SnapshotBuilder().build(now, Instant.EPOCH);
		}

		@Override
		public Snapshot after(Snapshot old) {
			return load();
		}

	}

}
