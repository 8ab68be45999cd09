package dev.icpgraph.snapshot;

import java.time.Duration;
import java.time.Instant;

import dev.icpgraph.api.ServerBusyException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Holds the snapshot that answers are computed from. Never blocks readers: a new snapshot
 * is built while the old one is in use and replaces it in one write.
 */
@Component
public class Snapshots {

	private volatile Snapshot current = Snapshot.empty();

	private volatile long graphRevision = -1;

	/**
	 * Time of the oldest change that is not in the snapshot; {@code null} without one.
	 */
	private volatile @Nullable Instant behindSince;

	/**
	 * The newest snapshot; empty before the first load. Call it once per answer.
	 */
	public Snapshot current() {
		return this.current;
	}

	/**
	 * The newest snapshot, for an answer to a caller. Call it once per answer.
	 * @throws ServerBusyException before the first load, when no account is known yet
	 */
	public Snapshot loaded() {
		Snapshot snapshot = this.current;
		if (snapshot.revision() < 0) {
			throw ServerBusyException.starting();
		}
		return snapshot;
	}

	/**
	 * Whether the graph has changed since {@link #current()}, as far as this process
	 * knows.
	 */
	public boolean stale() {
		return this.graphRevision != this.current.revision();
	}

	/**
	 * The newest snapshot if it has every known change; otherwise {@code null}.
	 */
	public @Nullable Snapshot upToDate() {
		// Read first: a snapshot that replaces it in the meantime is new enough too.
		boolean stale = stale();
		return stale ? null : this.current;
	}

	long graphRevision() {
		return this.graphRevision;
	}

	/**
	 * Time since the oldest known change that is not in the snapshot.
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
