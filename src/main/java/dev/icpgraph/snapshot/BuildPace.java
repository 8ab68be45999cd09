package dev.icpgraph.snapshot;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Decides when the next snapshot is built. A change after a calm time is built at once.
 * While changes go on, builds pause: for {@code quiet} after the first, for twice as long
 * after each further one, and for {@code latest} at most. Reading everything waits until
 * no change comes for {@code quiet}, but no longer than {@code latest}. A load waits
 * until its builds take a tenth of its time.
 *
 * <pre>
 * changes  |           | | | | | | | | | | | | | |
 * builds   #           #__#____#________#________________
 * </pre>
 */
final class BuildPace {

	/** Builds during a load take no more than one part in this many of its time. */
	private static final int PARTS_OF_A_LOAD = 10;

	private final SnapshotProperties settings;

	private final LongSupplier nanoTime;

	private boolean changed;

	private long firstChange;

	private long lastChange;

	private boolean loading;

	private boolean readsAll;

	/** Whether changes came so soon after the last build that this one had to wait. */
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
	 * Takes note of a change that no build has read.
	 * @param more whether the writer will write more at once
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
	 * Takes note that a build begins, which reads all changes until now.
	 */
	void begin() {
		this.begun = this.nanoTime.getAsLong();
		this.hurried = !this.loading && this.firstChange - this.ended < this.pause.toNanos();
		this.changed = false;
	}

	/**
	 * Takes note that the changes are not known, so that the next build has to read
	 * everything.
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
	 * Takes note that the graph is read.
	 * @return the time that it took
	 */
	Duration read() {
		this.lastRead = Duration.ofNanos(this.nanoTime.getAsLong() - this.begun);
		this.readsAll = false;
		return this.lastRead;
	}

	/**
	 * Takes note that the build has ended, with all that follows from it.
	 */
	void end() {
		this.ended = this.nanoTime.getAsLong();
		Duration quiet = least(this.settings.quiet(), this.settings.latest());
		this.pause = this.hurried ? least(this.pause.multipliedBy(2), this.settings.latest()) : quiet;
	}

	/**
	 * Takes note that the last build has read all changes, also any that came while it
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
	 * The greatest delay of a build while a load goes on. A build reads a large graph
	 * again and again otherwise, and takes the processors from the load.
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
