package dev.icpgraph.snapshot;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Holds the snapshot that answers are computed from. It never blocks readers: a new
 * snapshot is built next to the old and replaces it in one write.
 */
@Component
public class Snapshots {

	private volatile Snapshot current = Snapshot.empty();

	private volatile long graphRevision = -1;

	/**
	 * When the oldest change came that is not in the snapshot; null without such a
	 * change.
	 */
	private volatile @Nullable Instant behindSince;

	/**
	 * The newest snapshot; empty before the first load. Call it once per answer.
	 */
	public Snapshot current() {
		return this.current;
	}

	/**
	 * Whether the graph has changed since {@link #current()}, as far as this process
	 * knows.
	 */
	public boolean stale() {
		return this.graphRevision != this.current.revision();
	}

	/**
	 * The newest snapshot while no change is known that it lacks; else {@code null}.
	 */
	public @Nullable Snapshot upToDate() {
		// Asked first: a snapshot that comes meanwhile is new enough too.
		boolean stale = stale();
		return stale ? null : this.current;
	}

	long graphRevision() {
		return this.graphRevision;
	}

	/**
	 * Time that the oldest change known to this process has waited to be in the snapshot.
	 */
	Duration behind() {
		Instant since = this.behindSince;
		return (since != null) ? Duration.between(since, Instant.now()) : Duration.ZERO;
	}

	void graphIsAt(long revision) {
		this.graphRevision = revision;
		if (!stale()) {
			this.behindSince = null;
		}
		else if (this.behindSince == null) {
			this.behindSince = Instant.now();
		}
	}

	void replaceBy(Snapshot snapshot) {
		this.current = snapshot;
		this.graphRevision = Math.max(this.graphRevision, snapshot.revision());
		this.behindSince = stale() ? Instant.now() : null;
	}

}
