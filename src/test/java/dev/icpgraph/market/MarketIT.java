package dev.icpgraph.market;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import dev.icpgraph.IntegrationTest;
import dev.icpgraph.icp.IcpFixture;
import dev.icpgraph.scoring.ScoringFixture;
import dev.icpgraph.snapshot.GraphText;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class MarketIT {

	private static final String GRAPH = """
			(k8s:Technology {name: 'Kubernetes'}),
			(fits:Account {name: 'Fits', headcountMin: 100, headcountMax: 100})-[:USES]->(k8s),
			(small:Account {name: 'Small', headcountMin: 30, headcountMax: 30})-[:USES]->(k8s),
			(`vendor.com`:Account {name: 'Vendor', headcountMin: 100, headcountMax: 100})-[:USES]->(k8s)""";

	private static final String DEFINITION = """
			{product: "P",
			  filters: [{name: "Not us", measure: {account: {notIn: ["vendor.com"]}}},
			            {name: "Size", measure: {headcount: {gte: 50}}}],
			  signals: [{name: "Runs Kubernetes", kind: FIT, weight: 1, measure: {uses: {anyOf: ["Kubernetes"]}}}],
			  tiers: {capacity: {tier1: 1, tier2: 1}}}""";

	@Autowired
	HttpGraphQlTester graphQl;

	@Autowired
	ScoringFixture scoring;

	@BeforeEach
	void market() {
		this.scoring.load(GraphText.of(GRAPH));
	}

	@Test
	void tellsTheSizeOfTheMarketAndWhatToRelax() {
		GraphQlTester.Response market = ask(
				"""
						market(icp: $icp) { tam sam som filters { filter removesAlone removesInOrder left removesOnly undecided }
						  relaxations { text } relaxationsHeldBack missingFields { field }
						  warnings }""");

		market.path("market")
			.entity(Map.class)
			.isEqualTo(Map.of("tam", 2, "sam", 1, "som", 1, "filters",
					List.of(Map.of("filter", "Not us", "removesAlone", 1, "removesInOrder", 1, "left", 2, "removesOnly",
							1, "undecided", 0),
							Map.of("filter", "Size", "removesAlone", 1, "removesInOrder", 1, "left", 1, "removesOnly",
									1, "undecided", 0)),
					"relaxations", List.of(), "relaxationsHeldBack", 2, "missingFields", List.of(), "warnings",
					List.of("50% of the addressable market passes the filters: above 40% an ICP is too broad to guide a team.",
							"The team can work 2 accounts, and 1 pass the filters: load more accounts.")));
	}

	@Test
	void listsNearMisses() {
		ask("nearMisses(icp: $icp) { totalCount nodes { account { name } filter tier score { value rank } text } }")
			.path("nearMisses.nodes")
			.entityList(Object.class)
			.satisfies((misses) -> assertThat(misses).singleElement()
				.asString()
				.contains("account={name=Small}", "filter=Size", "tier=TIER_2", "value=100.0", "rank=null",
						"Would be in tier 2 but for 'Size' (headcount at least 50): headcount 30 is under 50"));
	}

	@Test
	void warnsOfAnIcpThatGuidesNobody() {
		ask("icp(id: $icp) { warnings }").path("icp.warnings")
			.entityList(String.class)
			.contains(
					"Everything here is a hypothesis: no best customers are known, and with fewer than 5 no tier is certain.")
			.hasSize(3);
	}

	private GraphQlTester.Response ask(String field) {
		String icp = IcpFixture.save(this.graphQl, DEFINITION);
		return this.graphQl.document("query ($icp: ID!) { " + field + " }").variable("icp", icp).execute();
	}

}
