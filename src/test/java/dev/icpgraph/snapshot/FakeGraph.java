package dev.icpgraph.snapshot;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;

import org.jspecify.annotations.Nullable;

/**
 * A graph without data. A test sets its revision, and sees how often it is read.
 */
final class FakeGraph implements SnapshotSource {

	long revision;

	boolean away;

	/** Whether writes leave a record that a snapshot can be updated with. */
	boolean recorded = true;

	int loads;

	/** Updates that were tried. */
	int updates;

	/** Happens when a build begins to read. */
	Runnable onBuild = () -> {
	};

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
		this.loads++;
		return read();
	}

	@Override
	public @Nullable Snapshot update(Snapshot old) {
		this.updates++;
		return this.recorded ? read() : null;
	}

	private Snapshot read() {
		this.onBuild.run();
		long now = revision();
		this.built = this.built.plus(this.buildTime);
		return new SnapshotBuilder().build(now, Instant.EPOCH);
	}

}
