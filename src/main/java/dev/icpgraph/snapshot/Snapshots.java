package dev.icpgraph.snapshot;

import org.springframework.stereotype.Component;

/**
 * The snapshot that answers are computed from. Readers are never blocked: a new one is
 * built beside the old and takes its place in one write.
 */
@Component
public class Snapshots {

	private volatile Snapshot current = Snapshot.empty();

	private volatile long graphRevision = -1;

	/**
	 * The newest snapshot, empty before the first is loaded. Call it once per answer.
	 */
	public Snapshot current() {
		return this.current;
	}

	/**
	 * Whether the graph is known to have changed since {@link #current()} was taken.
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
