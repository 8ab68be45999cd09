package dev.icpgraph.scoring;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import dev.icpgraph.IntegrationTest;
import dev.icpgraph.cypher.ParallelQueries;
import dev.icpgraph.api.GlobalId;
import dev.icpgraph.icp.IcpFixture;
import dev.icpgraph.snapshot.GraphText;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class OverrideIT {

	private static final String GRAPH = """
			(big:Account {name: 'Big', headcountMin: 900, headcountMax: 900}),
			(small:Account {name: 'Small', headcountMin: 60, headcountMax: 60}),
			(tiny:Account {name: 'Tiny', headcountMin: 2, headcountMax: 2})""";

	private static final String OVERRIDE = """
			mutation ($icp: ID!, $account: ID!, $by: String!, $until: Date!) {
			  overrideTier(input: {icp: $icp, account: $account, tier: TIER_1, by: $by, reason: "Knows us", until: $until}) {
			    problems { code path } score { value tier tierByScore override { tier by reason until holds } } } }
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
	void aPersonGivesAnAccountATierAndTakesItBack() {
		String icp = icp();
		GraphQlTester.Response given = override(icp, "tiny", "Ada", "2026-12-31");

		given.path("overrideTier.problems").entityList(Object.class).hasSize(0);
		given.path("overrideTier.score")
			.entity(Map.class)
			.isEqualTo(Map.of("value", 0.0, "tier", "TIER_1", "tierByScore", "TIER_3", "override",
					Map.of("tier", "TIER_1", "by", "Ada", "reason", "Knows us", "until", "2026-12-31", "holds", true)));
		tierCounts(icp).isEqualTo(Map.of("tier1", 1, "tier2", 1, "tier3", 1));
		ask("query ($icp: ID!) { icp(id: $icp) { overrides { account { name } } } }", icp)
			.path("icp.overrides[*].account.name")
			.entityList(String.class)
			.containsExactly("Tiny");

		this.graphQl.document(
				"mutation ($icp: ID!, $account: ID!) { clearOverride(input: {icp: $icp, account: $account, by: \"Bea\"}) "
						+ "{ problems { code } score { tier override { by } } } }")
			.variable("icp", icp)
			.variable("account", id("tiny"))
			.execute()
			.path("clearOverride.score.tier")
			.entity(String.class)
			.isEqualTo("TIER_3");
		ask("query ($icp: ID!) { icp(id: $icp) { overrides(over: true) { clearedBy holds } } }", icp)
			.path("icp.overrides")
			.entityList(Object.class)
			.isEqualTo(List.of(Map.of("clearedBy", "Bea", "holds", false)));
	}

	@Test
	void refusesOverridesWithoutANameOrWithAPastEndOrTooMany() {
		String icp = icp();

		assertThat(problem(override(icp, "tiny", " ", "2026-12-31"))).isEqualTo("NOT_NAMED");
		assertThat(problem(override(icp, "tiny", "a".repeat(201), "2026-12-31"))).isEqualTo("TOO_LONG");
		assertThat(problem(override(icp, "tiny", "Ada", "2026-10-31"))).isEqualTo("NOT_IN_FUTURE");
		assertThat(problem(override(icp, "tiny", "Ada", "2027-11-03"))).isEqualTo("TOO_LATE");
		assertThat(problem(override(icp, "nobody", "Ada", "2026-12-31"))).isEqualTo("UNKNOWN_ACCOUNT");
		override(icp, "tiny", "Ada", "2026-12-31");
		assertThat(problem(override(icp, "small", "Ada", "2026-12-31"))).isEqualTo("TOO_MANY_OVERRIDES");
		override(icp, "tiny", " Bea\nLin ", "2026-12-30").path("overrideTier.score.override.by")
			.entity(String.class)
			.isEqualTo("Bea Lin");
		override(icp, "tiny", "Bea", "2026-12-30").path("overrideTier.score.override.by")
			.entity(String.class)
			.isEqualTo("Bea");
	}

	@Test
	void manyAtTheSameTimeStayWithinTheLimit() {
		String icp = icp();
		List<List<String>> problems = ParallelQueries.answers(IntStream.range(0, 16)
			.<Supplier<List<String>>>mapToObj(
					(i) -> () -> override(icp, (i % 2 == 0) ? "tiny" : "small", "Ada " + i, "2026-12-31")
						.path("overrideTier.problems[*].code")
						.entityList(String.class)
						.get())
			.toList());

		assertThat(problems).filteredOn((it) -> it.equals(List.of("TOO_MANY_OVERRIDES"))).hasSize(8);
		assertThat(problems).filteredOn(List::isEmpty).hasSize(8);
		ask("query ($icp: ID!) { icp(id: $icp) { overrides { by } } }", icp).path("icp.overrides")
			.entityList(Object.class)
			.hasSize(1);
	}

	@Test
	void isRefusedOverOneThatWasNotSeen() {
		String icp = icp();
		override(icp, "tiny", "Ada", "2026-12-31");
		String revised = OVERRIDE.replace("until: $until}", "until: $until, revision: 0}");

		GraphQlTester.Response late = this.graphQl.document(revised.replace("code path", "code message"))
			.variable("icp", icp)
			.variable("account", id("tiny"))
			.variable("by", "Bea")
			.variable("until", "2026-12-30")
			.execute();

		assertThat(problem(late)).isEqualTo("CONFLICT");
		late.path("overrideTier.problems[0].message")
			.entity(String.class)
			.satisfies((message) -> assertThat(message).startsWith("Ada gave it TIER_1 at "));
		late.path("overrideTier.score.override.by").entity(String.class).isEqualTo("Ada");
	}

	private GraphQlTester.Response override(String icp, String account, String by, String until) {
		return this.graphQl.document(OVERRIDE)
			.variable("icp", icp)
			.variable("account", id(account))
			.variable("by", by)
			.variable("until", until)
			.execute();
	}

	private static String problem(GraphQlTester.Response response) {
		return response.path("overrideTier.problems[0].code").entity(String.class).get();
	}

	private GraphQlTester.Entity<Map<String, Object>, ?> tierCounts(String icp) {
		return ask("query ($icp: ID!) { tierCounts(icp: $icp) { tier1 tier2 tier3 } }", icp).path("tierCounts")
			.entity(new ParameterizedTypeReference<Map<String, Object>>() {
			});
	}

	private GraphQlTester.Response ask(String document, String icp) {
		return this.graphQl.document(document).variable("icp", icp).execute();
	}

	private String icp() {
		return IcpFixture.save(this.graphQl, """
				{product: "P", steadiness: {hysteresisPoints: 2, mostMoves: 5},
				 signals: [{name: "Size", kind: FIT, weight: 1, measure: {headcount: {gte: 50}}}],
				 tiers: {capacity: {tier1: 1, tier2: 1}}}""");
	}

	private static String id(String account) {
		return new GlobalId("Account", account).encoded();
	}

}
