package dev.icpgraph.proximity;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import dev.icpgraph.IntegrationTest;
import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.SnapshotFixture;
import dev.icpgraph.statistics.FixedPoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Compares the people channel with one Cypher query that follows the formula pair by
 * pair.
 */
@IntegrationTest
class PeopleTwinIT {

	private static final String TWIN = """
			MATCH (p:Person)-[j:EMPLOYED_AT]->(a:Account)
			WHERE j.since IS NULL OR j.since <= $today
			WITH p, a, j, CASE WHEN j.current OR j.until > $today THEN true ELSE false END AS now
			WITH collect({p: p.id, a: a.id, now: now, since: j.since, until: j.until,
			  role: CASE j.seniority WHEN 'C_LEVEL' THEN 1.0 WHEN 'VP' THEN 0.85 WHEN 'DIRECTOR' THEN 0.7
			    WHEN 'MANAGER' THEN 0.5 WHEN 'OTHER' THEN 0.3 ELSE 0.4 END,
			  recency: CASE WHEN now THEN 1.0 WHEN j.until IS NULL THEN 0.5
			    ELSE 2 ^ (-duration.inDays(date(j.until), date($today)).days / 365.25 / 5) END}) AS jobs
			WITH jobs, COLLECT { MATCH (x:Person)-[k:KNOWS]-(y:Person) RETURN {x: x.id, y: y.id, since: k.since} } AS knows,
			  COLLECT { UNWIND jobs AS j WITH j.a AS a, count(DISTINCT CASE WHEN j.now THEN j.p END) AS people
			    RETURN {a: a, people: people} } AS staff
			UNWIND staff AS account
			WITH jobs, knows, account, reduce(sum = 0.0, s IN staff | sum + s.people) / size(staff) AS mean
			WITH *, COLLECT {
			  UNWIND [j IN jobs WHERE j.a = account.a] AS h
			  UNWIND [j IN jobs WHERE j.a IN $best AND j.a <> account.a] AS t
			  WITH h, t, [k IN knows WHERE k.x = h.p AND k.y = t.p AND (k.since IS NULL OR k.since <= $today)] AS acquaintance,
			    [c IN jobs WHERE c.a = t.a AND c.now AND c.p <> h.p AND (t.now OR c.since < t.until) | c.role] AS colleagues
			  WITH *, CASE WHEN h.role > t.role THEN h.role ELSE t.role END AS role,
			    CASE WHEN h.recency < t.recency THEN h.recency ELSE t.recency END AS recency
			  WITH *, CASE
			    WHEN h.p = t.p AND h.now AND size(colleagues) > 0
			      THEN [reduce(most = h.role, c IN colleagues | CASE WHEN c > most THEN c ELSE most END),
			            0.7 * role]
			    WHEN h.p = t.p AND (h.now OR t.now) THEN [0.7 * role]
			    WHEN h.p = t.p THEN [0.2 * role]
			    WHEN size(acquaintance) = 0 THEN []
			    WHEN h.now AND t.now THEN [0.8 * role]
			    WHEN h.now OR t.now THEN [0.4 * role]
			    ELSE [0.2 * role] END AS ways
			  UNWIND ways AS way
			  WITH h.p AS p, t.a AS customer, max(way * recency) AS x
			  RETURN {p: p, x: x}
			} AS ties
			WITH account, mean, ties,
			  size(COLLECT { UNWIND jobs AS j WITH j WHERE j.a = account.a AND j.now AND NOT j.p IN [t IN ties | t.p]
			    RETURN DISTINCT j.p }) AS bare
			RETURN account.a AS id,
			  reduce(sum = 0.0, t IN ties | sum + t.x) / sqrt(1 + CASE WHEN bare = 0 THEN 0 ELSE bare / (0.4 * mean) END) AS bits
			ORDER BY id""";

	@Autowired
	SnapshotFixture snapshots;

	@Autowired
	Driver driver;

	@Test
	void givesTheNumbersThatCypherGives() {
		for (long seed = 0; seed < 12; seed++) {
			RandomPeople market = new RandomPeople(seed);
			Snapshot snapshot = this.snapshots.load(market.text());
			int[] quick = new PeopleChannel(RandomPeople.context(snapshot, market.best()), PeopleSettings.defaults())
				.bits();

			Map<String, Double> slow = slow(snapshot, market.best());
			for (int account = 0; account < snapshot.accounts(); account++) {
				Double bits = slow.get(snapshot.accountId(account));
				assertThat(quick[account] >= 0).isEqualTo(bits != null);
				assertThat(Math.max(0, quick[account]) / (double) FixedPoint.BIT)
					.as("%s of %s", snapshot.accountId(account), seed)
					.isCloseTo((bits != null) ? bits : 0, within(1e-5));
			}
		}
	}

	private Map<String, Double> slow(Snapshot snapshot, BestCustomers best) {
		Map<String, Double> bits = new HashMap<>();
		this.driver.executableQuery(TWIN)
			.withParameters(Map.of("today", RandomPeople.TODAY.toString(), "best",
					IntStream.of(best.accounts()).mapToObj(snapshot::accountId).toList()))
			.execute()
			.records()
			.forEach((row) -> bits.put(row.get("id").asString(), row.get("bits").asDouble()));
		return bits;
	}

}
