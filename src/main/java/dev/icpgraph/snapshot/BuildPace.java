package dev.icpgraph.snapshot;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Decides when the next snapshot is built. A change after a quiet period triggers a build
 * at once. During a series of changes the pause between builds starts at {@code quiet}
 * and doubles up to {@code latest}. A full read waits until no change has come for
 * {@code quiet}, but at most {@code latest}. During a load, builds take at most a tenth
 * of the time.
 *
 * <pre>
 * changes  |           | | | | | | | | | | | | | |
 * builds   #           #__#____#________#________________
 * </pre>
 */
final class BuildPace {

	/** Builds during a load take at most one part in this many of its time. */
	private static final int PARTS_OF_A_LOAD = 10;

	private final SnapshotProperties settings;

	private final LongSupplier nanoTime;

	private boolean changed;

	private long firstChange;

	private long lastChange;

	private boolean loading;

	private boolean readsAll;

	/**
	 * Whether the changes came so soon after the last build that the next one had to
	 * wait.
	 */
	private boolean hurried;

	private long begun;

	private long ended;

	private Duration pause = Duration.ZERO;

	private Duration lastRead = Duration.ZERO;

	BuildPace(SnapshotProperties settings, LongSupplier nanoTime) {
		this.settings = settings;
		this.nanoTime = nanoTime;
		this.ended = nanoTime.getAsLong();
	}

	/**
	 * Records a change that no build has read.
	 * @param more whether the writer continues to write
	 */
	void change(boolean more) {
		this.lastChange = this.nanoTime.getAsLong();
		if (!this.changed) {
			this.firstChange = this.lastChange;
		}
		this.changed = true;
		this.loading = more;
	}

	/**
	 * Records the start of a build, which reads all changes until now.
	 */
	void begin() {
		this.begun = this.nanoTime.getAsLong();
		this.hurried = !this.loading && this.firstChange - this.ended < this.pause.toNanos();
		this.changed = false;
	}

	/**
	 * Records that the changes are unknown: the next build has to read everything.
	 */
	void needAll() {
		this.readsAll = true;
		this.changed = true;
	}

	/**
	 * Whether the next build has to read everything.
	 */
	boolean readsAll() {
		return this.readsAll;
	}

	/**
	 * Records that the graph has been read.
	 * @return the time that it took
	 */
	Duration read() {
		this.lastRead = Duration.ofNanos(this.nanoTime.getAsLong() - this.begun);
		this.readsAll = false;
		return this.lastRead;
	}

	/**
	 * Records the end of the build and of all work that follows it.
	 */
	void end() {
		this.ended = this.nanoTime.getAsLong();
		Duration quiet = least(this.settings.quiet(), this.settings.latest());
		this.pause = this.hurried ? least(this.pause.multipliedBy(2), this.settings.latest()) : quiet;
	}

	/**
	 * Records that the last build has read all changes, including those made while it
	 * read.
	 */
	void upToDate() {
		this.changed = false;
	}

	/**
	 * Time until the next build may begin.
	 */
	Duration delay() {
		long latest = this.firstChange + this.settings.latest().toNanos();
		long due = this.loading ? this.firstChange + latestInALoad().toNanos()
				: this.readsAll ? this.lastChange + this.settings.quiet().toNanos() : this.firstChange;
		due = (this.readsAll && !this.loading && latest - due < 0) ? latest : due;
		long resumed = this.ended + this.pause.toNanos();
		due = (resumed - due > 0) ? resumed : due;
		return Duration.ofNanos(Math.max(0, due - this.nanoTime.getAsLong()));
	}

	/**
	 * Maximum delay of a build during a load. Without it, builds would read a large graph
	 * again and again and take processor time from the load.
	 */
	private Duration latestInALoad() {
		return greatest(this.lastRead.multipliedBy(PARTS_OF_A_LOAD), this.settings.latest());
	}

	private static Duration least(Duration one, Duration other) {
		return (one.compareTo(other) <= 0) ? one : other;
	}

	private static Duration greatest(Duration one, Duration other) {
		return (one.compareTo(other) >= 0) ? one : other;
	}

}
