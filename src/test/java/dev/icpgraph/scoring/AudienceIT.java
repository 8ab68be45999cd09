package dev.icpgraph.scoring;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import dev.icpgraph.IntegrationTest;
import dev.icpgraph.icp.IcpFixture;
import dev.icpgraph.snapshot.GraphText;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class AudienceIT {

	// Two customers, five prospects, and one account known only by name.
	private static final String GRAPH = """
			(k8s:Technology {name: 'Kubernetes'}), (otel:Technology {name: 'OpenTelemetry'}), (linux:Technology {name: 'Linux'}),
			(best1:Account {headcountMin: 300, headcountMax: 300})-[:USES]->(k8s), (best1)-[:USES]->(otel), (best1)-[:USES]->(linux),
			(best2:Account {headcountMin: 90, headcountMax: 90})-[:USES]->(k8s), (best2)-[:USES]->(otel),
			(best1)-[:IS_CUSTOMER]->(:Customer {since: '2020', revenueUsd: 900000.0}),
			(best2)-[:IS_CUSTOMER]->(:Customer {since: '2021', revenueUsd: 800000.0}),
			(`near.io`:Account {headcountMin: 120, headcountMax: 120})-[:USES]->(k8s), (`near.io`)-[:USES]->(otel),
			(far:Account {headcountMin: 100, headcountMax: 100})-[:USES]->(linux),
			(next:Account {headcountMin: 200, headcountMax: 200})-[:USES]->(k8s),
			(huge:Account {headcountMin: 90000, headcountMax: 90000})-[:USES]->(k8s),
			(small:Account {headcountMin: 3, headcountMax: 3})-[:USES]->(linux),
			(named:Account {name: 'Named'})""";

	private static final String DEFINITION = """
			{product: "Observability suite",
			 filters: [{name: "Size", measure: {headcount: {gte: 50, lte: 5000}}}],
			 signals: [{name: "Runs Kubernetes", kind: FIT, weight: 1, measure: {uses: {anyOf: ["Kubernetes"]}}}],
			 tiers: {capacity: {tier1: 1, tier2: 2}}}
			""";

	@Autowired
	HttpGraphQlTester graphQl;

	@Autowired
	ScoringFixture scoring;

	@BeforeEach
	void market() {
		this.scoring.load(GraphText.of(GRAPH));
	}

	@Test
	void fillsTheTiersOfProspectsExactlyWithAnyCustomers() {
		String icp = IcpFixture.save(this.graphQl, DEFINITION);

		assertThat(counts(icp, "PROSPECTS"))
			.isEqualTo(Map.of("audience", "PROSPECTS", "tier1", 1, "tier2", 2, "tier3", 0, "outside", 3, "total", 6));
		assertThat(tiers(icp, "PROSPECTS")).containsExactly("TIER_1", "TIER_2", "TIER_2");
	}

	@Test
	void countsCustomersOnlyWhenAskedForThem() {
		String icp = IcpFixture.save(this.graphQl, DEFINITION);

		assertThat(counts(icp, "CUSTOMERS")).containsEntry("total", 2).containsEntry("outside", 0);
		assertThat(counts(icp, "ALL")).containsEntry("total", 8).containsEntry("outside", 3);
		assertThat(tiers(icp, "CUSTOMERS")).hasSize(2);
	}

	private Map<String, Object> counts(String icp, String audience) {
		return ask("tierCounts(icp: $icp, audience: $audience) { audience tier1 tier2 tier3 outside total }", icp,
				audience)
			.path("tierCounts")
			.entity(new ParameterizedTypeReference<Map<String, Object>>() {
			})
			.get();
	}

	private List<String> tiers(String icp, String audience) {
		return ask("icpMatches(icp: $icp, audience: $audience) { nodes { score { tier } } }", icp, audience)
			.path("icpMatches.nodes[*].score.tier")
			.entityList(String.class)
			.get();
	}

	private GraphQlTester.Response ask(String field, String icp, String audience) {
		return this.graphQl.document("query ($icp: ID!, $audience: Audience!) { " + field + " }")
			.variables(Map.of("icp", icp, "audience", audience))
			.execute();
	}

}
