package dev.icpgraph.snapshot;

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

	long graphRevision() {
		return this.graphRevision;
	}

	void graphIsAt(long revision) {
		this.graphRevision = revision;
	}

	void replaceBy(Snapshot snapshot) {
		this.current = snapshot;
		this.graphRevision = Math.max(this.graphRevision, snapshot.revision());
	}

}
