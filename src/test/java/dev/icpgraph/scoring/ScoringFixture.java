package dev.icpgraph.scoring;

import java.time.Duration;

import org.springframework.boot.test.context.TestComponent;

import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.SnapshotFixture;

import static org.awaitility.Awaitility.await;

/**
 * Puts a market into the graph, and waits until the scores include a test's writes.
 */
@TestComponent
public class ScoringFixture {

	private final SnapshotFixture snapshots;

	private final Scoreboard scoreboard;

	ScoringFixture(SnapshotFixture snapshots, Scoreboard scoreboard) {
		this.snapshots = snapshots;
		this.scoreboard = scoreboard;
	}

	/**
	 * Replaces the whole graph by a market, and waits for its scores.
	 */
	public void load(GraphText market) {
		this.snapshots.load(market);
		upToDate();
	}

	/**
	 * Waits until the scores have the graph's revision.
	 */
	public void upToDate() {
		long revision = this.snapshots.upToDate().revision();
		await().atMost(Duration.ofSeconds(30))
			.pollInterval(Duration.ofMillis(20))
			.until(() -> this.scoreboard.revision() >= revision);
	}

}
