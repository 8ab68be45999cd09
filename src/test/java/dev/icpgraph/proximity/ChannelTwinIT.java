package dev.icpgraph.proximity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import dev.icpgraph.IntegrationTest;
import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.SnapshotFixture;
import dev.icpgraph.statistics.FixedPoint;
import dev.icpgraph.statistics.LiftSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Compares each channel with one Cypher query that follows its formula set by set.
 */
@IntegrationTest
class ChannelTwinIT {

	private static final LocalDate TODAY = LocalDate.of(2022, 1, 1);

	/** Constants that matter on a small graph. */
	private static final ProximitySettings SETTINGS = ProximitySettings.defaults()
		.with(new EventSettings(0.5, LiftSettings.defaults(), 0.4, 4, 1, 0.8, 0.6, 2, 0.5))
		.with(new ReferralSettings(1, 1.5, 1, 0.5, 0.4, 2, 5, 0.5));

	@Autowired
	SnapshotFixture snapshots;

	@Autowired
	Driver driver;

	@ParameterizedTest
	@EnumSource(Twin.class)
	void givesTheNumbersThatCypherGives(Twin twin) {
		for (long seed = 0; seed < 5; seed++) {
			RandomMarket market = new RandomMarket(seed);
			Snapshot snapshot = this.snapshots.load(market.text());
			Proximities proximities = Proximities.of(snapshot, market.best(), SETTINGS.only(Set.of(twin.channel)),
					TODAY);

			Map<String, Double> slow = slow(twin, snapshot, market.best());
			for (int account = 0; account < snapshot.accounts(); account++) {
				ChannelProximity quick = proximities.explain(account).channels().getFirst();
				Double bits = slow.get(snapshot.accountId(account));
				assertThat(quick.known()).isEqualTo(bits != null);
				assertThat(quick.bits() / (double) FixedPoint.BIT).isCloseTo((bits != null) ? bits : 0, within(8e-6));
			}
		}
	}

	private Map<String, Double> slow(Twin twin, Snapshot snapshot, BestCustomers best) {
		Map<String, Double> bits = new HashMap<>();
		this.driver.executableQuery(twin.cypher)
			.withParameters(Map.of("best", IntStream.of(best.accounts()).mapToObj(snapshot::accountId).toList(),
					"today", TODAY.toString()))
			.execute()
			.records()
			.forEach((row) -> bits.put(row.get("id").asString(), row.get("bits").asDouble()));
		return bits;
	}

	enum Twin {

		TECHNOLOGY(Channel.TECHNOLOGY,
				"""
						MATCH (a:Account)-[l:USES|CONTRIBUTES_TO|MAKES]->(t:Technology)
						WITH a, collect(DISTINCT type(l) + ' ' + t.id) AS technologies,
						  collect(DISTINCT CASE WHEN type(l) <> 'USES' THEN type(l) END) AS relations
						WITH a, technologies + relations + COLLECT {
						  MATCH (a)-[l:USES|CONTRIBUTES_TO|MAKES]->()-[:IN_CATEGORY]->(c:Category)
						  RETURN DISTINCT type(l) + ' in ' + elementId(c) } AS items
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
						ORDER BY id"""),

		EVENT(Channel.EVENT,
				"""
						MATCH (a:Account)-[:PARTICIPATED_IN]->(e:Event)
						WITH a, collect(DISTINCT e) AS events
						WITH collect({account: a, events: events}) AS market
						WHERE size(market) > 0
						WITH market, size(market) AS n, reduce(sum = 0, m IN market | sum + size(m.events)) * 1.0 / size(market) AS mean
						UNWIND market AS m
						WITH *, m.account AS a, [o IN market WHERE o.account.id IN $best AND o.account <> m.account] AS best
						UNWIND m.events AS event
						WITH a, mean, n, event, size(best) AS b, [o IN best WHERE event IN o.events | o.account] AS there,
						  size([o IN market WHERE event IN o.events]) AS size
						WITH *, size(there) AS k, size * 1.0 / n AS mu
						WITH *, log((k + 2 * mu) / (b + 2) / mu) / log(2) AS lift, CASE WHEN size > 4 THEN sqrt(4.0 / size) ELSE 1 END AS crowd
						WITH *, CASE WHEN k > 0 AND lift > 1e-9 THEN k / (k + 2.0) * lift * crowd ELSE 0 END AS w,
						  EXISTS { MATCH (o:Account)-[q:PARTICIPATED_IN]->(event) WHERE o IN there AND q.role <> 'ATTENDED' } AS shown
						MATCH (a)-[p:PARTICIPATED_IN]->(event)
						WITH *, CASE WHEN shown AND p.role <> 'ATTENDED' THEN 1 WHEN shown OR p.role <> 'ATTENDED' THEN 0.8 ELSE 0.6 END AS kind,
						  CASE WHEN p.on IS NULL THEN 0.5 ELSE 2 ^ (-duration.inDays(date(p.on), date($today)).days / 365.25 / 2) END AS recency
						WITH a, mean, event, w, max(w * kind * recency) AS x
						WITH a, mean, sum(x) AS bits, sum(CASE WHEN w = 0 THEN 1 ELSE 0 END) AS bare
						RETURN a.id AS id, 0.5 * bits / sqrt(1 + bare / (0.4 * mean)) AS bits
						ORDER BY id"""),

		REFERRAL(Channel.REFERRAL,
				"""
						MATCH (from:Account)-[r:REFERRED]->(to:Account)
						WITH from, to,
						  max(CASE WHEN r.on IS NULL THEN 0.5 ELSE 2 ^ (-duration.inDays(date(r.on), date($today)).days / 365.25 / 5) END) AS recency
						WITH collect({from: from.id, to: to.id, recency: recency}) AS all
						WITH all, [r IN all WHERE r.from <> r.to] AS referrals
						MATCH (a:Account)
						WHERE any(r IN all WHERE a.id IN [r.from, r.to])
						WITH a.id AS id, referrals, [b IN $best WHERE b <> a.id] AS best
						WITH id, best, referrals, COLLECT {
						  UNWIND referrals AS r
						  WITH r WHERE id IN [r.from, r.to]
						  WITH r, size([o IN referrals WHERE o.from = r.from]) AS out,
						    size([o IN referrals WHERE o.from = r.from AND o.to IN best]) AS k,
						    reduce(last = 0.0, o IN [o IN referrals WHERE o.to = r.from AND o.from IN best] |
						      CASE WHEN o.recency > last THEN o.recency ELSE last END) AS chained
						  WITH r, k, chained, CASE WHEN out > 2 THEN 2.0 / out ELSE 1 END AS rarity
						  RETURN CASE WHEN r.from = id AND r.to IN best THEN sqrt(rarity) * r.recency
						    WHEN r.from = id THEN 0
						    WHEN r.from IN best THEN 1.5 * sqrt(rarity) * r.recency
						    ELSE 0.5 * rarity * (1 - 2 ^ -k) * r.recency
						      + 0.4 * sqrt(rarity) * CASE WHEN chained < r.recency THEN chained ELSE r.recency END END
						} AS bits
						RETURN id, reduce(sum = 0.0, x IN bits | sum + x) AS bits
						ORDER BY id""");

		private final Channel channel;

		private final String cypher;

		Twin(Channel channel, String cypher) {
			this.channel = channel;
			this.cypher = cypher;
		}

	}

}
