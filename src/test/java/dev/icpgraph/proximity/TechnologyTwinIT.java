package dev.icpgraph.proximity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.SnapshotFixture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The technology channel as one Cypher query, set by set as the formula reads, gives the
 * same numbers.
 */
@IntegrationTest
class TechnologyTwinIT {

	private static final String TWIN = """
			MATCH (a:Account)-[:USES]->(t:Technology)
			WITH a, collect(DISTINCT t) AS technologies
			WITH a, technologies + COLLECT { MATCH (a)-[:USES]->()-[:IN_CATEGORY]->(c:Category) RETURN DISTINCT c } AS items
			WITH collect({account: a, items: items}) AS market
			WITH market, size(market) AS n, reduce(sum = 0, m IN market | sum + size(m.items)) * 1.0 / size(market) AS mean
			UNWIND market AS m
			WITH *, m.account AS a, [o IN market WHERE o.account.id IN $best AND o.account <> m.account] AS best
			UNWIND m.items AS item
			WITH a, mean, size(best) AS b, size([o IN best WHERE item IN o.items]) AS k,
			  size([o IN market WHERE item IN o.items]) * 1.0 / n AS share
			WITH *, CASE WHEN share < 0.0005 THEN 0.0005 ELSE share END AS mu
			WITH *, log((k + 2 * mu) / (b + 2) / mu) / log(2) AS lift
			WITH a, mean, CASE WHEN k > 0 AND lift > 1e-9 THEN k / (k + 2.0) * lift ELSE 0 END AS w
			WITH a, mean, sum(w) AS bits, sum(CASE WHEN w = 0 THEN 1 ELSE 0 END) AS bare
			RETURN a.id AS id, 0.5 * bits / sqrt(1 + bare / (0.4 * mean)) AS bits
			ORDER BY id""";

	@Autowired
	GraphFixture graph;

	@Autowired
	SnapshotFixture snapshots;

	@Autowired
	Driver driver;

	@Test
	void givesTheNumbersThatCypherGives() {
		for (long seed = 0; seed < 5; seed++) {
			RandomMarket market = new RandomMarket(seed);
			this.graph.clear();
			this.graph.run(market.text().cypher());
			this.graph.raiseRevision();
			Snapshot snapshot = this.snapshots.upToDate();
			Proximities proximities = Proximities.of(snapshot, market.best(), ProximitySettings.defaults(),
					LocalDate.EPOCH);

			Map<String, Double> slow = slow(snapshot, market.best());
			assertThat(slow).hasSizeGreaterThan(0);
			for (int account = 0; account < snapshot.accounts(); account++) {
				ChannelProximity quick = proximities.explain(account).channels().getFirst();
				Double bits = slow.get(snapshot.accountId(account));
				assertThat(quick.known()).isEqualTo(bits != null);
				assertThat(quick.bits() / (double) Proximities.BIT).isCloseTo((bits != null) ? bits : 0, within(5e-6));
			}
		}
	}

	private Map<String, Double> slow(Snapshot snapshot, BestCustomers best) {
		Map<String, Double> bits = new HashMap<>();
		this.driver.executableQuery(TWIN)
			.withParameters(Map.of("best", IntStream.of(best.accounts()).mapToObj(snapshot::accountId).toList()))
			.execute()
			.records()
			.forEach((row) -> bits.put(row.get("id").asString(), row.get("bits").asDouble()));
		return bits;
	}

}
