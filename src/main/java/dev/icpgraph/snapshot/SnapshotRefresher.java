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
 * directly, and of other writes by polling the revision. {@link BuildPace} sets the times
 * of builds. While Neo4j is away the old snapshot stays. All work runs on one thread.
 */
@Component
class SnapshotRefresher implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(SnapshotRefresher.class);

	private final SnapshotSource source;

	private final Snapshots snapshots;

	private final SnapshotProperties properties;

	private final ApplicationEventPublisher events;

	private final SavedSnapshot saved;

	private final Supplier<ScheduledExecutorService> threads;

	private final BuildPace pace;

	private @Nullable ScheduledExecutorService thread;

	private @Nullable ScheduledFuture<?> polling;

	private @Nullable ScheduledFuture<?> planned;

	/** The snapshot that its followers could not use yet. */
	private @Nullable Snapshot unannounced;

	private boolean complained;

	@Autowired
	SnapshotRefresher(SnapshotSource source, Snapshots snapshots, SnapshotProperties properties, SavedSnapshot saved,
			ApplicationEventPublisher events) {
		this(source, snapshots, properties, saved, events, SnapshotRefresher::oneThread, System::nanoTime);
	}

	SnapshotRefresher(SnapshotSource source, Snapshots snapshots, SnapshotProperties properties, SavedSnapshot saved,
			ApplicationEventPublisher events, Supplier<ScheduledExecutorService> threads, LongSupplier nanoTime) {
		this.source = source;
		this.snapshots = snapshots;
		this.properties = properties;
		this.saved = saved;
		this.events = events;
		this.threads = threads;
		this.pace = new BuildPace(properties, nanoTime);
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
			this.pace.change(change.more());
			plan();
		}
	}

	private void poll() {
		try {
			long before = this.snapshots.graphRevision();
			long revision = this.source.revision();
			synchronized (this) {
				if (this.snapshots.graphRevision() != before) {
					return; // A write of this process signals itself; this check may have
							// missed it.
				}
				boolean news = revision != this.snapshots.graphRevision();
				this.snapshots.graphIsAt(revision);
				if (this.snapshots.stale() && (news || this.planned == null)) {
					this.pace.change(false);
					plan();
				}
			}
			if (this.unannounced != null) {
				announce(this.unannounced);
			}
		}
		catch (RuntimeException ex) {
			complain(ex);
		}
	}

	/**
	 * Schedules the next build unless the snapshot has all known changes.
	 */
	private synchronized void plan() {
		if (this.planned != null) {
			this.planned.cancel(false);
			this.planned = null;
		}
		if (!this.snapshots.stale()) {
			this.pace.upToDate();
		}
		else if (this.thread != null) {
			this.planned = this.thread.schedule(this::refresh, this.pace.delay().toNanos(), TimeUnit.NANOSECONDS);
		}
	}

	private void refresh() {
		try {
			Snapshot snapshot = build();
			synchronized (this) {
				if (snapshot == null) {
					this.pace.needAll();
				}
				else {
					this.pace.end();
				}
				plan();
			}
		}
		catch (RuntimeException ex) {
			complain(ex);
		}
	}

	/**
	 * Builds a snapshot and publishes it.
	 * @return {@code null} if everything has to be read first
	 */
	private @Nullable Snapshot build() {
		boolean all;
		synchronized (this) {
			this.planned = null;
			this.pace.begin();
			all = this.pace.readsAll();
		}
		Snapshot old = this.snapshots.current();
		boolean first = old.revision() <= 0;
		Snapshot base = all ? null : first ? this.saved.find() : old;
		Snapshot snapshot = (base != null) ? this.source.update(base) : null;
		boolean whole = snapshot == null && (all || first);
		snapshot = whole ? this.source.load() : snapshot;
		if (snapshot != null) {
			Duration took;
			synchronized (this) {
				took = this.pace.read();
			}
			this.snapshots.replaceBy(snapshot);
			this.complained = false;
			log.info("Snapshot of revision {}: {} accounts, {} MB, loaded in {} ms", snapshot.revision(),
					snapshot.accounts(), snapshot.bytes() >> 20, took.toMillis());
			if (whole) {
				this.saved.discard();
			}
			announce(snapshot);
		}
		return snapshot;
	}

	/**
	 * Lets all that depends on the graph follow. Parts of it ask Neo4j, which may be away
	 * again: then the next check repeats it.
	 */
	private void announce(Snapshot snapshot) {
		this.unannounced = snapshot;
		this.events.publishEvent(new SnapshotRefreshed(snapshot));
		this.unannounced = null;
	}

	private void complain(RuntimeException ex) {
		if (!this.complained && isRunning()) {
			log.warn("The snapshot stays at revision {} until the graph can be read again: {}",
					this.snapshots.current().revision(), ex.toString());
			this.complained = true;
		}
	}

}
