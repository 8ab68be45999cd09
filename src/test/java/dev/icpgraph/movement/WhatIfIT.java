package dev.icpgraph.movement;

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
class WhatIfIT {

	private static final String GRAPH = """
			(k8s:Technology {name: 'Kubernetes'}), (other:Technology {name: 'Linux'}),
			(best:Account {name: 'Best', headcountMin: 60, headcountMax: 60})-[:USES]->(k8s),
			(best)-[:IS_CUSTOMER]->(:Customer {since: '2020', revenueUsd: 900000.0}),
			(bets:Account {name: 'Fits', headcountMin: 60, headcountMax: 60})-[:USES]->(k8s),
			(big:Account {name: 'Big', headcountMin: 900, headcountMax: 900})-[:USES]->(other),
			(small:Account {name: 'Small', headcountMin: 4, headcountMax: 4})-[:USES]->(other)""";

	private static final String DEFINITION = """
			{product: "P", filters: [%s], signals: [
			  {name: "Size", kind: FIT, weight: 30, measure: {headcount: {gte: 500}}},
			  {name: "Runs Kubernetes", kind: FIT, weight: %s, measure: {uses: {anyOf: ["%s"]}}}],
			 tiers: {capacity: {tier1: 1, tier2: 1}}}
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
	void tellsMoversWithReasons() {
		GraphQlTester.Response tried = whatIf(DEFINITION.formatted("", 70, "Kubernetes"));

		tried.path("whatIf.movers.nodes").entityList(Object.class).satisfies((movers) -> {
			assertThat(movers).hasSize(2);
			assertThat(movers).first()
				.isEqualTo(Map.of("account", Map.of("name", "Fits"), "tierBefore", "TIER_2", "tierAfter", "TIER_1",
						"scoreBefore", 40.0, "scoreAfter", 70.0, "change", 30.0, "cause", "POINTS", "text",
						"tier 2 → tier 1: +30.0 points ('Runs Kubernetes' +30.0)", "signals",
						List.of(Map.of("signal", "Runs Kubernetes", "pointsBefore", 40.0, "pointsAfter", 70.0, "change",
								30.0, "text", "uses Kubernetes")),
						"filters", List.of()));
		});
		tried.path("whatIf.before")
			.entity(Map.class)
			.isEqualTo(Map.of("tier1", 1, "tier2", 1, "tier3", 1, "outside", 0));
		tried.path("whatIf.liftBefore")
			.entity(Map.class)
			.isEqualTo(Map.of("bestCustomers", 1, "bestInTier1", 0, "lift", 0.0));
		tried.path("whatIf.liftAfter")
			.entity(Map.class)
			.isEqualTo(Map.of("bestInTier1", 1, "shareOfBest", 1.0, "lift", 3.0));
		tried.path("whatIf.took").entity(Double.class).satisfies((took) -> assertThat(took).isPositive());
	}

	@Test
	void tellsTheAccountsThatAFilterRemoves() {
		GraphQlTester.Response tried = whatIf(
				DEFINITION.formatted("{name: \"Served\", measure: {headcount: {gte: 50}}}", 20, "Kubernetes"));

		tried.path("whatIf.after.outside").entity(Integer.class).isEqualTo(1);
		tried.path("whatIf.movers.nodes[0].filters")
			.entity(List.class)
			.isEqualTo(List.of(Map.of("filter", "Served", "keptBefore", true, "keptAfter", false, "text",
					"headcount 4 is under 50")));
	}

	@Test
	void refusesAnInvalidDefinitionAndMovesNobody() {
		GraphQlTester.Response tried = whatIf(DEFINITION.formatted("", 70, "Kubernets"));

		tried.path("whatIf.problems[*].path")
			.entityList(String.class)
			.containsExactly("definition.signals[1].measure.uses.anyOf[0]");
		tried.path("whatIf.after").valueIsNull();
		tried.path("whatIf.movers.totalCount").entity(Integer.class).isEqualTo(0);
	}

	private GraphQlTester.Response whatIf(String definition) {
		String icp = IcpFixture.save(this.graphQl, DEFINITION.formatted("", 20, "Kubernetes"));
		return this.graphQl
			.document(
					"""
							query ($icp: ID!) { whatIf(icp: $icp, definition: %s) {
							  before { tier1 tier2 tier3 outside } after { tier1 tier2 tier3 outside }
							  liftBefore { bestCustomers bestInTier1 lift } liftAfter { bestInTier1 shareOfBest lift }
							  movers { totalCount nodes { account { name } tierBefore tierAfter scoreBefore scoreAfter change cause text
							    signals { signal pointsBefore pointsAfter change text } filters { filter keptBefore keptAfter text } } }
							  problems { code path } took } }
							"""
						.formatted(definition))
			.variable("icp", icp)
			.execute();
	}

}
