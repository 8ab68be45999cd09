package dev.icpgraph.movement;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.cypher.KilledChange;
import dev.icpgraph.model.KeptModels;
import dev.icpgraph.replica.ElectedWriter.Turn;
import dev.icpgraph.webhook.Outboxes;

import static org.assertj.core.api.Assertions.assertThat;

/** Score runs and the messages on them. */
@IntegrationTest
class KilledRunIT {

	private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-01T09:30:00Z");

	private static final int MOVED = 150;

	@Autowired
	private GraphFixture graph;

	@Autowired
	private Driver driver;

	@Autowired
	private CypherRunner cypher;

	@Autowired
	private KeptModels models;

	@Test
	void leavesARunAndItsMessageDoneOrUndone() {
		new KilledChange(this.driver, (killed) -> record(killed, TierMove.Kind.RULES)).isDoneOrUndone(this::anIcp,
				this::content);

		assertThat(content()).containsExactly("1 runs, 1 messages");
		assertThat(this.graph.values("MATCH (m:WebhookMessage) RETURN m.body")).singleElement()
			.asString()
			.contains("\"cause\":\"RULES\",\"moved\":150,\"moves\":[{\"account\":")
			.contains("\"tierBefore\":null,\"tierAfter\":\"TIER_1\"")
			.satisfies((body) -> assertThat(body.split("tierAfter")).hasSize(101));
	}

	@Test
	void givesNoMessageOfABeginning() {
		anIcp();
		record(this.cypher, TierMove.Kind.BEGINNING);

		assertThat(content()).containsExactly("1 runs, 0 messages");
	}

	@Test
	void givesNoMessageOfARunThatAnotherApplicationRecorded() {
		anIcp();
		record(this.cypher, TierMove.Kind.RULES);
		record(this.cypher, TierMove.Kind.DATA);

		assertThat(content()).containsExactly("1 runs, 1 messages");
	}

	private void record(CypherRunner cypher, TierMove.Kind kind) {
		TierMove.Place first = new TierMove.Place(1, 1000);
		List<TierMove> moves = IntStream.range(0, MOVED)
			.mapToObj((i) -> new TierMove("a" + i, TierMove.Place.NOWHERE, first, List.of(kind), NOW, "why"))
			.toList();
		new ScoreRuns(cypher, new MovementProperties(Duration.ofMinutes(1), 1000, Duration.ofDays(400)),
				Outboxes.wanting(), this.models)
			.add("p", TierState.NONE, List.of(new ScoreRuns.Run(kind, "p/1", 7, null, moves)),
					new TierState(1, 7, "p/1", NOW, Map.of("a0", first), Set.of(), null), null, Turn.ANY);
	}

	private void anIcp() {
		this.graph.clear();
		this.graph.run("CREATE (:Icp {id: 'p'})");
	}

	private List<Object> content() {
		return this.graph
			.values("RETURN COUNT { (:ScoreRun) } + ' runs, ' + COUNT { (:WebhookMessage) } + ' messages'");
	}

}
