package dev.icpgraph.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.icp.IcpFixture;
import dev.icpgraph.snapshot.GraphText;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests that every point leads to the file and row it rests on. */
@IntegrationTest
class ContributionPathIT {

	private static final String GRAPH = """
			(k:Technology {name: 'Kafka', firstReleasedYear: 2011}), (d:Technology {name: 'Docker', firstReleasedYear: 2013}),
			(f:Technology {name: 'Flink', firstReleasedYear: 2014}), (e:Event {name: 'KubeCon', startsOn: '2026-10-10'}),
			(r:Competitor {name: 'Rival'}), (p:Partner {name: 'Tidewell'}),
			(acme:Account {name: 'Acme', headcountMin: 90, headcountMax: 90, importId: 'accounts-1', row: 2}),
			(acme)-[:USES {importId: 'uses-1', row: 3, key: ''}]->(k), (acme)-[:USES {importId: 'uses-1', row: 4, key: ''}]->(d),
			(acme)-[:USES {importId: 'uses-1', row: 5, key: 'jobs'}]->(f),
			(acme)-[:MADE_VISIT {importId: 'visits-1', row: 6}]->(:Visit {on: '2026-10-20', pages: 3}),
			(acme)-[:PARTICIPATED_IN {role: 'SPONSORED', importId: 'parts-1', row: 7, key: 'sponsored'}]->(e),
			(acme)-[:PARTICIPATED_IN {role: 'ATTENDED', importId: 'parts-1', row: 70, key: 'attended'}]->(e),
			(acme)-[:AT_STAGE {stage: 'CUSTOMER', on: '2020', importId: 'stages-1', row: 80, key: 'a'}]->(r),
			(acme)-[:AT_STAGE {stage: 'LEFT', on: '2026-09', importId: 'stages-1', row: 8, key: 'b'}]->(r),
			(acme)-[:PARTNERS_WITH {since: '2024', importId: 'partners-1', row: 9}]->(p),
			(acme)-[:HAD_LEADERSHIP_CHANGE {importId: 'leaders-1', row: 10}]->(:LeadershipChange {role: 'CTO', change: 'JOINED', on: '2026-08'}),
			(acme)-[:HAS_DEPARTMENT {importId: 'departments-1', row: 12}]->(:Department {name: 'Platform', headcount: 30}),
			(ada:Person {name: 'Ada', importId: 'people-1', row: 20}),
			(ada)-[:EMPLOYED_AT {title: 'VP Engineering', current: true, since: '2026-10', importId: 'jobs-1', row: 13, key: ''}]->(acme),
			(ada)-[:PARTICIPATED_IN {role: 'SPOKE', on: '2026-10-11', importId: 'parts-1', row: 71, key: 'spoke'}]->(e),
			(other:Account {name: 'Other', headcountMin: 9, headcountMax: 9, importId: 'accounts-1', row: 11})""";

	private static final String SIGNALS = """
			{name: "Size", kind: FIT, weight: 1, measure: {headcount: {gte: 50}}},
			{name: "Small", kind: FIT, weight: 1, against: true, measure: {headcount: {lte: 49}}},
			{name: "Streams", kind: FIT, weight: 1, measure: {all: [{uses: {allOf: ["Kafka"]}}, {not: {uses: {anyOf: ["Docker"]}}}]}},
			{name: "Modern", kind: FIT, weight: 1, measure: {technologyMaturity: {}}},
			{name: "Visits", kind: INTENT, weight: 1, measure: {visits: {withinDays: 30}}},
			{name: "Sponsors", kind: INTENT, weight: 1, measure: {participation: {roles: [SPONSORED]}}},
			{name: "Left", kind: INTENT, weight: 1, measure: {competitorStage: {in: [LEFT]}}},
			{name: "Partner", kind: FIT, weight: 1, measure: {partnership: {anyOf: ["Tidewell"]}}},
			{name: "Platform", kind: FIT, weight: 1, measure: {departmentSize: {departments: ["Platform"], gte: 20}}},
			{name: "Buyer", kind: FIT, weight: 1, measure: {people: {titles: ["Vice President Engineering"], wateringHoles: ["srecon"]}}},
			{name: "Hires", kind: INTENT, weight: 1, measure: {job: {name: "grow", hiringTitles: ["Engineering"], withinDays: 60}}},
			{name: "Speaks", kind: INTENT, weight: 1, measure: {participation: {roles: [SPOKE]}}},
			{name: "New CTO", kind: INTENT, weight: 1, measure: {leadershipChange: {roles: ["CTO"]}}}""";

	@Autowired
	HttpGraphQlTester graphQl;

	@Autowired
	GraphFixture graph;

	@Autowired
	ScoringFixture scoring;

	@BeforeEach
	void market() {
		this.scoring.load(GraphText.of(GRAPH));
		this.graph.run("MATCH (p:Person {id: 'ada'}) SET p.wateringHoles = ['SREcon', 'Hacker News']");
		this.graph.raiseRevision();
		this.scoring.upToDate();
	}

	@Test
	void everySignalLeadsToItsRows() {
		GraphQlTester.Response acme = matches(icp());

		assertThat(rows(acme, "Streams")).containsExactly(4);
		assertThat(rows(acme, "Modern")).containsExactlyInAnyOrder(3, 4, 5);
		assertThat(rows(acme, "Visits")).containsExactly(6);
		assertThat(rows(acme, "Sponsors")).containsExactly(7);
		assertThat(rows(acme, "Left")).containsExactly(8);
		assertThat(rows(acme, "Partner")).containsExactly(9);
		assertThat(rows(acme, "New CTO")).containsExactly(10);
		assertThat(rows(acme, "Platform")).containsExactly(12);
		assertThat(rows(acme, "Buyer")).containsExactly(13);
		assertThat(rows(acme, "Hires")).containsExactly(13);
		assertThat(rows(acme, "Speaks")).containsExactlyInAnyOrder(13, 71);
		for (String own : List.of("Size", "Small")) {
			assertThat(rows(acme, own)).isEmpty();
			acme.path(contribution(own) + ".evidence.nodes[0].path.nodes[0].provenance.row")
				.entityList(Integer.class)
				.containsExactly(2);
		}
	}

	@Test
	void tellsAnItemWithItsPointsAndPath() {
		Map<?, ?> left = matches(icp()).path(contribution("Left") + ".evidence.nodes[0]")
			.entityList(Map.class)
			.get()
			.getFirst();

		assertThat(left.get("text")).isEqualTo("left Rival on 2026-09-01");
		assertThat(left.get("path"))
			.isEqualTo(Map.of("nodes", List.of(node("Account", "Acme", 2), node("Competitor", "Rival", null)), "links",
					List.of(Map.of("type", "AT_STAGE", "provenance", Map.of("row", 8)))));
	}

	private static Map<String, @Nullable Object> node(String type, String name, @Nullable Integer row) {
		Map<String, @Nullable Object> node = new HashMap<>(Map.of("type", type, "name", name));
		node.put("provenance", (row != null) ? Map.of("row", row) : null);
		return node;
	}

	private List<Integer> rows(GraphQlTester.Response response, String signal) {
		return response.path(contribution(signal) + ".evidence.nodes[*].path.links[*].provenance.row")
			.entityList(Integer.class)
			.get();
	}

	private static String contribution(String signal) {
		return "icpMatches.nodes[?(@.account.name == 'Acme')].score.contributions[?(@.signal == '%s')]"
			.formatted(signal);
	}

	private String icp() {
		return IcpFixture.save(this.graphQl, "{product: \"P\", signals: [%s]}".formatted(SIGNALS));
	}

	private GraphQlTester.Response matches(String icp) {
		return this.graphQl
			.document(
					"""
							query ($icp: ID!) { icpMatches(icp: $icp, first: 50) { nodes { account { name } score { contributions { signal points
							  evidence(first: 5) { nodes { text points path { nodes { type name provenance { row } } links { type provenance { row } } } } }
							} } } } }
							""")
			.variable("icp", icp)
			.execute();
	}

}
