package dev.icpgraph.snapshot;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.icpgraph.graph.GraphChanged;

import static org.assertj.core.api.Assertions.assertThat;

class SnapshotRefresherTests {

	private static final Duration QUIET = Duration.ofMillis(100);

	private final FakeGraph graph = new FakeGraph();

	private final Snapshots snapshots = new Snapshots();

	private final List<Object> events = new CopyOnWriteArrayList<>();

	private final SnapshotRefresher refresher = new SnapshotRefresher(this.graph, this.snapshots,
			new SnapshotProperties(Duration.ofMillis(50), QUIET, Duration.ofSeconds(2), 1), this.events::add);

	@AfterEach
	void stop() {
		this.refresher.stop();
	}

	@Test
	void loadsAtStartAndTellsOfIt() {
		this.graph.revision = 3;
		this.refresher.start();

		await(() -> this.snapshots.current().revision() == 3);
		await(() -> this.events.size() == 1);
		assertThat(this.events.getFirst()).isEqualTo(new SnapshotRefreshed(this.snapshots.current()));
	}

	@Test
	void buildsOnceAfterABurstOfWrites() {
		this.refresher.start();
		await(() -> this.graph.loads.get() == 1);

		for (int write = 1; write <= 50; write++) {
			this.graph.revision = write;
			this.refresher.onChange(new GraphChanged(write));
		}

		await(() -> this.snapshots.current().revision() == 50);
		assertThat(this.graph.loads).hasValue(2);
		assertThat(this.snapshots.stale()).isFalse();
	}

	@Test
	void waitsWhileTheWriterHasMore() throws InterruptedException {
		this.refresher.start();
		await(() -> this.graph.loads.get() == 1);

		this.graph.revision = 1;
		this.refresher.onChange(new GraphChanged(1, true));
		Thread.sleep(3 * QUIET.toMillis());
		assertThat(this.graph.loads).hasValue(1);

		this.graph.revision = 2;
		this.refresher.onChange(new GraphChanged(2));
		await(() -> this.snapshots.current().revision() == 2);
		assertThat(this.graph.loads).hasValue(2);
	}

	@Test
	void noticesWhatOthersWrote() {
		this.refresher.start();
		await(() -> this.snapshots.current().revision() == 0);

		this.graph.revision = 7;

		await(() -> this.snapshots.current().revision() == 7);
	}

	@Test
	void keepsTheOldSnapshotWhileNeo4jIsAwayAndRecovers() {
		this.graph.revision = 1;
		this.refresher.start();
		await(() -> this.snapshots.current().revision() == 1);

		this.graph.away = true;
		this.refresher.onChange(new GraphChanged(2));
		await(this.snapshots::stale);
		assertThat(this.snapshots.current().revision()).isEqualTo(1);

		this.graph.revision = 2;
		this.graph.away = false;
		await(() -> this.snapshots.current().revision() == 2);
	}

	@Test
	void aLookThatMissedAWriteDoesNotHideIt() {
		this.refresher.start();
		await(() -> this.snapshots.current().revision() == 0);
		List<Boolean> stale = new CopyOnWriteArrayList<>();

		this.graph.afterLooks.add(() -> {
			this.graph.revision = 1;
			this.refresher.onChange(new GraphChanged(1));
		});
		this.graph.afterLooks.add(() -> stale.add(this.snapshots.stale()));

		await(() -> !stale.isEmpty());
		assertThat(stale).containsExactly(true);
	}

	private static void await(BooleanSupplier condition) {
		Instant deadline = Instant.now().plusSeconds(10);
		while (!condition.getAsBoolean()) {
			assertThat(Instant.now()).isBefore(deadline);
			Thread.onSpinWait();
		}
	}

	private static final class FakeGraph implements SnapshotSource {

		volatile long revision;

		volatile boolean away;

		final AtomicInteger loads = new AtomicInteger();

		/** What happens between a look at the revision and its end. */
		final Queue<Runnable> afterLooks = new ConcurrentLinkedQueue<>();

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
			this.loads.incrementAndGet();
			return new SnapshotBuilder().build(now, Instant.EPOCH);
		}

		@Override
		public Snapshot after(Snapshot old) {
			return load();
		}

	}

}
