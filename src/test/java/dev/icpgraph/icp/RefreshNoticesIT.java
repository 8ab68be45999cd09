package dev.icpgraph.icp;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.api.LastChange;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.cypher.KilledChange;
import dev.icpgraph.webhook.Outboxes;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class RefreshNoticesIT {

	private static final LocalDate DUE = LocalDate.parse("2026-10-01");

	@Autowired
	private GraphFixture graph;

	@Autowired
	private Driver driver;

	@Autowired
	private CypherRunner cypher;

	@Test
	void areGivenOnceForEachDate() {
		anIcp();
		give(this.cypher, DUE);
		give(this.cypher, DUE);
		give(this.cypher, DUE.plusYears(1));

		assertThat(this.graph.values("MATCH (m:WebhookMessage) RETURN m.body ORDER BY m.body")).hasSize(2)
			.anySatisfy((body) -> assertThat(body).asString()
				.contains("\"type\":\"icp.refresh_overdue\"", "\"due\":\"2026-10-01\""));
	}

	@Test
	void areMadeTogetherWithTheirMessages() {
		new KilledChange(this.driver, (killed) -> give(killed, DUE)).isDoneOrUndone(this::anIcp, () -> this.graph
			.values("MATCH (i:Icp) RETURN coalesce(i.refreshNotice, '') + COUNT { (:WebhookMessage) }"));
	}

	private void anIcp() {
		this.graph.clear();
		this.graph.run("CREATE (:Icp {id: 'p'})");
	}

	private static void give(CypherRunner cypher, LocalDate due) {
		IcpVersion version = new IcpVersion("p/1", "p", 1, IcpVersion.Status.PUBLISHED,
				new IcpDefinition("P", null, null, null), due.atStartOfDay().atOffset(ZoneOffset.UTC), null, null, null,
				null);
		new RefreshNotices(cypher, Outboxes.wanting())
			.give(new Icp("p", "P", List.of(version), LastChange.of(Map.of()), IcpLabel.NONE), due);
	}

}
