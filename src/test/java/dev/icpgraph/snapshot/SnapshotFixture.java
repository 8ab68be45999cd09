package dev.icpgraph.snapshot;

import java.time.Duration;
import java.time.Instant;

import org.springframework.boot.test.context.TestComponent;

import dev.icpgraph.GraphFixture;

/**
 * Puts a market into the graph, and waits until the snapshot includes a test's writes.
 */
@TestComponent
public class SnapshotFixture {

	private final GraphFixture graph;

	private final Snapshots snapshots;

	private final SnapshotSource source;

	SnapshotFixture(GraphFixture graph, Snapshots snapshots, SnapshotSource source) {
		this.graph = graph;
		this.snapshots = snapshots;
		this.source = source;
	}

	/**
	 * Replaces the whole graph by a market, and returns its snapshot.
	 */
	public Snapshot load(GraphText market) {
		this.graph.clear();
		this.graph.run(market.cypher());
		this.graph.raiseRevision();
		return upToDate();
	}

	/**
	 * The snapshot of the current graph, not an older one.
	 */
	public Snapshot upToDate() {
		Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
		long revision = this.source.revision();
		while (this.snapshots.current().revision() < revision) {
			if (Instant.now().isAfter(deadline)) {
				throw new AssertionError("The snapshot does not reach revision " + revision);
			}
			sleep();
		}
		return this.snapshots.current();
	}

	private static void sleep() {
		try {
			Thread.sleep(20);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

}
