package dev.icpgraph.saved;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.SnapshotRefreshed;
import dev.icpgraph.snapshot.Snapshots;

/**
 * Saves the newest snapshot on a thread of its own: soon after it was built, once no
 * write has come since, and then pauses for five minutes. At an orderly stop it saves
 * what is not saved yet, in parallel with the end of requests, if that takes little time.
 */
@Component
class SnapshotSaver implements SmartLifecycle, DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(SnapshotSaver.class);

	static final Duration CALM = Duration.ofSeconds(10);

	static final Duration PAUSE = Duration.ofMinutes(5);

	/** The application has 8 seconds for all of its stop. */
	private static final Duration LONGEST_AT_STOP = Duration.ofSeconds(4);

	private final SavedSnapshots saved;

	private final Snapshots snapshots;

	private final Supplier<ScheduledExecutorService> threads;

	private final LongSupplier nanoTime;

	private @Nullable ScheduledExecutorService thread;

	private @Nullable ScheduledExecutorService ending;

	private @Nullable Future<?> last;

	private @Nullable Future<?> planned;

	/** Earliest time of the next save. */
	private long resumed;

	private long stopped;

	@Autowired
	SnapshotSaver(SavedSnapshots saved, Snapshots snapshots) {
		this(saved, snapshots, SnapshotSaver::oneThread, System::nanoTime);
	}

	SnapshotSaver(SavedSnapshots saved, Snapshots snapshots, Supplier<ScheduledExecutorService> threads,
			LongSupplier nanoTime) {
		this.saved = saved;
		this.snapshots = snapshots;
		this.threads = threads;
		this.nanoTime = nanoTime;
		this.resumed = nanoTime.getAsLong();
	}

	private static ScheduledExecutorService oneThread() {
		return Executors.newSingleThreadScheduledExecutor(
				(work) -> Thread.ofPlatform().name("snapshot-saver").daemon().unstarted(work));
	}

	@Override
	public synchronized void start() {
		if (this.saved.enabled()) {
			this.thread = this.threads.get();
		}
	}

	@EventListener(SnapshotRefreshed.class)
	synchronized void plan() {
		if (this.thread != null && this.planned == null && !isSaved()) {
			long pause = Math.max(CALM.toNanos(), this.resumed - this.nanoTime.getAsLong());
			this.planned = this.thread.schedule(this::save, pause, TimeUnit.NANOSECONDS);
		}
	}

	private boolean isSaved() {
		long revision = this.snapshots.current().revision();
		return revision <= 0 || revision == this.saved.revision();
	}

	private void save() {
		boolean tried = trySave();
		synchronized (this) {
			this.planned = null;
			this.resumed = this.nanoTime.getAsLong() + (tried ? PAUSE.toNanos() : 0);
			plan();
		}
	}

	/**
	 * Saves the newest snapshot if it is up to date.
	 * @return whether to wait before the next one
	 */
	private boolean trySave() {
		Snapshot snapshot = this.snapshots.current();
		try {
			return isSaved() || this.saved.save(snapshot);
		}
		catch (ClosedByInterruptException ex) {
			log.debug("The time for the stop is over", ex);
		}
		catch (IOException ex) {
			log.warn(
					"The snapshot cannot be saved to {}, so the next start reads everything from Neo4j: make room on its "
							+ "disk, or set icpgraph.snapshot.file to a place that can be written ({})",
					this.saved, ex.toString());
		}
		catch (RuntimeException ex) {
			log.warn("The snapshot is not saved to {} now, and is tried again later", this.saved, ex);
		}
		return true;
	}

	@Override
	public synchronized boolean isRunning() {
		return this.thread != null;
	}

	@Override
	public synchronized void stop() {
		if (this.thread != null) {
			this.ending = this.thread;
			this.thread = null;
			this.last = this.ending.submit(this::trySave);
			this.stopped = this.nanoTime.getAsLong();
		}
	}

	/**
	 * Waits for the last save, which is whole or leaves the file before it in place.
	 */
	@Override
	public void destroy() {
		ScheduledExecutorService ending;
		Future<?> last;
		long left;
		synchronized (this) {
			ending = this.ending;
			last = this.last;
			left = this.stopped + LONGEST_AT_STOP.toNanos() - this.nanoTime.getAsLong();
		}
		if (ending != null && last != null) {
			try {
				last.get(left, TimeUnit.NANOSECONDS);
			}
			catch (TimeoutException | ExecutionException ex) {
				log.debug("The snapshot is not saved at the end", ex);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			ending.shutdownNow();
		}
	}

}
