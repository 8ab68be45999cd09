package dev.icpgraph.snapshot;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import dev.icpgraph.graph.GraphChanged;

/**
 * Rebuilds the snapshot after the graph changes. It learns of writes by this process
 * directly, and of other writes by polling the revision. A burst of writes leads to one
 * build, and builds during a load take a tenth of its time at most. While Neo4j is away
 * the old snapshot stays. All work runs on one thread.
 */
@Component
class SnapshotRefresher implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(SnapshotRefresher.class);

	private final SnapshotSource source;

	private final Snapshots snapshots;

	private final SnapshotProperties properties;

	private final ApplicationEventPublisher events;

	private final Supplier<ScheduledExecutorService> threads;

	private final LongSupplier nanoTime;

	/** Builds during a load take no more than one part in this many of its time. */
	private static final int PARTS_OF_A_LOAD = 10;

	private @Nullable ScheduledExecutorService thread;

	private @Nullable ScheduledFuture<?> polling;

	private @Nullable ScheduledFuture<?> planned;

	private long plannedSince;

	/** Time that the last build took. */
	private Duration lastBuild = Duration.ZERO;

	private boolean complained;

	@Autowired
	SnapshotRefresher(SnapshotSource source, Snapshots snapshots, SnapshotProperties properties,
			ApplicationEventPublisher events) {
		this(source, snapshots, properties, events, SnapshotRefresher::oneThread, System::nanoTime);
	}

	SnapshotRefresher(SnapshotSource source, Snapshots snapshots, SnapshotProperties properties,
			ApplicationEventPublisher events, Supplier<ScheduledExecutorService> threads, LongSupplier nanoTime) {
		this.source = source;
		this.snapshots = snapshots;
		this.properties = properties;
		this.events = events;
		this.threads = threads;
		this.nanoTime = nanoTime;
	}

	private static ScheduledExecutorService oneThread() {
		return Executors
			.newSingleThreadScheduledExecutor((work) -> Thread.ofPlatform().name("snapshot").daemon().unstarted(work));
	}

	@Override
	public synchronized void start() {
		ScheduledExecutorService executor = this.threads.get();
		this.polling = executor.scheduleWithFixedDelay(this::poll, 0, this.properties.poll().toMillis(),
				TimeUnit.MILLISECONDS);
		this.thread = executor;
	}

	@Override
	public synchronized void stop() {
		if (this.polling != null) {
			this.polling.cancel(false);
		}
		if (this.thread != null) {
			this.thread.shutdownNow();
			this.thread = null;
		}
	}

	@Override
	public synchronized boolean isRunning() {
		return this.thread != null;
	}

	@EventListener
	synchronized void onChange(GraphChanged change) {
		if (change.revision() > this.snapshots.current().revision()) {
			this.snapshots.graphIsAt(Math.max(change.revision(), this.snapshots.graphRevision()));
			Duration latest = change.more() ? latestInALoad() : this.properties.latest();
			plan(change.more() ? latest : this.properties.quiet(), latest);
		}
	}

	private void poll() {
		try {
			long before = this.snapshots.graphRevision();
			long revision = this.source.revision();
			synchronized (this) {
				if (this.snapshots.graphRevision() != before) {
					return; // A write of this process signals itself, and this check may
							// have missed it.
				}
				boolean news = revision != this.snapshots.graphRevision();
				this.snapshots.graphIsAt(revision);
				if (this.snapshots.stale() && (news || this.planned == null)) {
					plan(this.snapshots.current().revision() < 0 ? Duration.ZERO : this.properties.quiet(),
							this.properties.latest());
				}
			}
		}
		catch (RuntimeException ex) {
			complain(ex);
		}
	}

	/**
	 * The greatest delay of a build while a load goes on. A build reads a large graph
	 * again and again otherwise, and takes the processors from the load.
	 */
	private Duration latestInALoad() {
		Duration share = this.lastBuild.multipliedBy(PARTS_OF_A_LOAD);
		return (share.compareTo(this.properties.latest()) > 0) ? share : this.properties.latest();
	}

	/**
	 * Schedules a build after a quiet period, but no later than the first write may wait.
	 */
	private synchronized void plan(Duration quiet, Duration latest) {
		if (this.thread == null) {
			return;
		}
		long now = this.nanoTime.getAsLong();
		if (this.planned == null) {
			this.plannedSince = now;
		}
		else {
			this.planned.cancel(false);
		}
		long left = this.plannedSince + latest.toNanos() - now;
		this.planned = this.thread.schedule(this::refresh, Math.max(0, Math.min(quiet.toNanos(), left)),
				TimeUnit.NANOSECONDS);
	}

	private void refresh() {
		synchronized (this) {
			this.planned = null;
		}
		try {
			long start = this.nanoTime.getAsLong();
			Snapshot old = this.snapshots.current();
			Snapshot snapshot = (old.revision() > 0) ? this.source.after(old) : this.source.load();
			Duration took = Duration.ofNanos(this.nanoTime.getAsLong() - start);
			synchronized (this) {
				this.lastBuild = took;
			}
			this.snapshots.replaceBy(snapshot);
			this.complained = false;
			log.info("Snapshot of revision {}: {} accounts, {} MB, loaded in {} ms", snapshot.revision(),
					snapshot.accounts(), snapshot.bytes() >> 20, took.toMillis());
			this.events.publishEvent(new SnapshotRefreshed(snapshot));
		}
		catch (RuntimeException ex) {
			complain(ex);
		}
	}

	private void complain(RuntimeException ex) {
		if (!this.complained && isRunning()) {
			log.warn("The snapshot stays at revision {} until the graph can be read again: {}",
					this.snapshots.current().revision(), ex.toString());
			this.complained = true;
		}
	}

}
