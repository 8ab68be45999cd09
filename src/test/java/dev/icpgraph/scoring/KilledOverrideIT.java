package dev.icpgraph.scoring;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.cypher.KilledChange;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class KilledOverrideIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

	private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-01T09:30:00Z");

	@Autowired
	private GraphFixture graph;

	@Autowired
	private Driver driver;

	@Test
	void leavesAnOverrideDoneOrUndone() {
		check((cypher) -> new TierOverrides(cypher).add(new OverrideRequest("p", "acme.com", Tier.TIER_2, "Bea",
				"Known", TODAY.plusDays(1), 1, 5, TODAY, NOW)));
	}

	@Test
	void leavesTheEndOfAnOverrideDoneOrUndone() {
		check((cypher) -> new TierOverrides(cypher).clear("p", "acme.com", 1, "Bea", TODAY, NOW));
	}

	private void check(Consumer<CypherRunner> change) {
		new KilledChange(this.driver, change).isDoneOrUndone(this::anOverride, this::overrides);
	}

	private void anOverride() {
		this.graph.clear();
		this.graph
			.run("""
					CREATE (:Icp {id: 'p'})-[:HAS_TIER_OVERRIDE]->(:TierOverride {id: 'o1', tier: 'TIER_1', by: 'Ada', reason: 'Known',
					  at: datetime('2026-10-01'), until: date('2026-12-31'), revision: 1})-[:OVERRIDES_TIER_OF]->(:Account {id: 'acme.com'})""");
	}

	private List<Object> overrides() {
		return this.graph
			.values("""
					MATCH (:Icp)-[:HAS_TIER_OVERRIDE]->(o)-[:OVERRIDES_TIER_OF]->(a)
					RETURN a.id + ' ' + o.tier + ' ' + o.by + ' ' + o.revision + coalesce(' ended by ' + o.clearedBy, '') AS it
					ORDER BY it""");
	}

}
