package dev.icpgraph.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import dev.icpgraph.IntegrationTest;
import dev.icpgraph.api.GlobalId;
import dev.icpgraph.icp.IcpFixture;
import dev.icpgraph.snapshot.GraphText;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class ScoringIT {

	private static final String GRAPH = """
			(k8s:Technology {name: 'Kubernetes', category: 'containers'}), (otel:Technology {name: 'OpenTelemetry'}),
			(common:Technology {name: 'Linux'}),
			(best1:Account {headcountMin: 300, headcountMax: 300})-[:USES]->(k8s), (best1)-[:USES]->(otel), (best1)-[:USES]->(common),
			(best2:Account {headcountMin: 90, headcountMax: 90})-[:USES]->(k8s), (best2)-[:USES]->(otel),
			(best1)-[:IS_CUSTOMER]->(:Customer {since: '2020', revenueUsd: 900000.0}),
			(best2)-[:IS_CUSTOMER]->(:Customer {since: '2021', revenueUsd: 800000.0}),
			(`near.io`:Account {headcountMin: 120, headcountMax: 120, name: 'Near'})-[:USES {importId: 'uses-1', row: 7}]->(k8s),
			(`near.io`)-[:USES {importId: 'uses-1', row: 8}]->(otel),
			(`near.io`)-[:MADE_VISIT]->(:Visit {on: '2026-10-20', pages: 3}),
			(far:Account {headcountMin: 100, headcountMax: 100, name: 'Far'})-[:USES]->(common),
			(huge:Account {headcountMin: 90000, headcountMax: 90000})-[:USES]->(k8s),
			(blank:Account {name: 'Blank', city: 'Bonn'}), (named:Account {name: 'Named'})""";

	private static final String DEFINITION = """
			{product: "Observability suite",
			 filters: [{name: "Size", measure: {headcount: {gte: 50, lte: 5000}}, whenUnknown: %s}],
			 signals: [
			  {name: "Near", kind: FIT, weight: 40, measure: {proximity: {channels: [TECHNOLOGY]}}},
			  {name: "Runs Kubernetes", kind: FIT, weight: 30.5, measure: {uses: {anyOf: ["Kubernetes"]}}},
			  {name: "Visits", kind: INTENT, weight: 20, measure: {visits: {withinDays: 30, saturatesAt: 3}}}],
			 tiers: {capacity: {tier1: 1, tier2: 2}}}
			""";

	private static final String MATCHES = """
			query ($icp: ID!, $audience: Audience! = ALL, $where: MatchWhere, $orderBy: MatchOrder, $first: Int, $after: String) {
			  icpMatches(icp: $icp, audience: $audience, where: $where, orderBy: $orderBy, first: $first, after: $after) {
			    audience totalCount pageInfo { hasNextPage endCursor }
			    nodes { account { name domain } score { role rank value low high fit intent tier knownShare certain whyUncertain
			      contributions { signal kind points value assumed text evidence(first: 50) { nodes { text bits points } } }
			      unknowns { name text mostPoints } filterOutcomes { filter outcome kept text } } }
			  }
			}
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
	void contributionsAndTheirEvidenceSumExactlyInTheJson() {
		List<Map<String, Object>> matches = matches(icp("KEEP"), Map.of());

		assertThat(matches).hasSize(5).allSatisfy((match) -> {
			List<Map<String, Object>> contributions = list(match, "contributions");
			assertThat(sum(contributions)).isEqualTo(match.get("value"));
			contributions.stream()
				.filter((it) -> !evidence(it).isEmpty())
				.forEach((it) -> assertThat(sum(evidence(it))).isEqualTo(it.get("points")));
		});
	}

	@Test
	void explainsEachPointInWords() {
		Map<String, Object> near = matches(icp("KEEP"), Map.of()).stream()
			.filter((it) -> account(it).equals("Near"))
			.findFirst()
			.orElseThrow();

		assertThat(list(near, "contributions")).extracting((it) -> it.get("text"))
			.satisfies((texts) -> assertThat(texts.getFirst().toString()).contains("near your best customers: uses"))
			.contains("uses Kubernetes", "1 visit in the last 30 days, on 2026-10-20");
		assertThat(evidence(list(near, "contributions").getFirst())).isNotEmpty();
		assertThat(list(near, "filterOutcomes")).containsExactly(
				Map.of("filter", "Size", "outcome", "PASSED", "kept", true, "text", "headcount 120 is within 50–5000"));
		assertThat(near).containsEntry("knownShare", 1.0)
			.containsEntry("role", "PROSPECT")
			.containsEntry("certain", false)
			.containsEntry("whyUncertain",
					"2 best customers are too few: with fewer than 5 everything is a hypothesis");
	}

	@Test
	void leadsFromAPointToTheFileAndRowItRestsOn() {
		GraphQlTester.Response found = query(
				"""
						query ($icp: ID!) { icpMatches(icp: $icp, first: 1) { nodes { score {
						  contributions { evidence { nodes { text path { links { type from { name } to { name } provenance { row } } } } } } } } } }
						""",
				Map.of("icp", icp("KEEP")));

		found.path("icpMatches.nodes[0].score.contributions[0].evidence.nodes[*].path.links[0].provenance.row")
			.entityList(Integer.class)
			.satisfies((rows) -> assertThat(rows).contains(7, 8));
		found.path("icpMatches.nodes[0].score.contributions[0].evidence.nodes[0].path.links[0].from.name")
			.entity(String.class)
			.isEqualTo("Near");
	}

	@Test
	void pagesThroughAllThatAContributionRestsOn() {
		String icp = icp("KEEP");
		Map<?, ?> whole = page(icp, "first: 100");
		List<Map<String, Object>> all = list(whole, "nodes");

		assertThat(all).hasSizeGreaterThan(1);
		assertThat(whole.get("totalCount")).isEqualTo(all.size());
		Map<?, ?> first = page(icp, "first: 1");
		assertThat(list(first, "nodes")).isEqualTo(all.subList(0, 1));
		String after = "after: \"%s\"".formatted(list(first, "edges").getFirst().get("cursor"));
		assertThat(list(page(icp, "first: 1, " + after), "nodes")).isEqualTo(all.subList(1, 2));
	}

	private Map<?, ?> page(String icp, String page) {
		return query(
				"query ($icp: ID!) { icpMatches(icp: $icp, first: 1) { nodes { score { contributions(signals: [\"Near\"]) { evidence("
						+ page + ") { totalCount edges { cursor } nodes { text points } } } } } } }",
				Map.of("icp", icp))
			.path("icpMatches.nodes[0].score.contributions[0].evidence")
			.entity(Map.class)
			.get();
	}

	@Test
	void keepsOrDropsAccountsThatAFilterCannotDecide() {
		assertThat(matches(icp("KEEP"), Map.of())).filteredOn((it) -> account(it).equals("Blank"))
			.singleElement()
			.satisfies((blank) -> {
				assertThat(blank).containsEntry("certain", false);
				assertThat(list(blank, "unknowns")).extracting((it) -> it.get("name"))
					.containsExactly("Size", "Near", "Runs Kubernetes");
				assertThat(list(blank, "contributions")).filteredOn((it) -> Boolean.TRUE.equals(it.get("assumed")))
					.hasSize(2);
			});
		assertThat(matches(icp("DROP"), Map.of())).noneMatch((it) -> account(it).equals("Blank"));
		assertThat(matches(icp("KEEP"), Map.of())).noneMatch((it) -> account(it).equals("Named"));
	}

	@Test
	void showsANewNameOfAnAccountAsSoonAsItIsWritten() {
		String icp = icp("KEEP");
		assertThat(matches(icp, Map.of())).extracting(ScoringIT::account).contains("Near");

		this.graphQl.document(
				"mutation { upsertAccounts(input: {rows: [{domain: \"near.io\", name: \"Nearer\"}]}) { problems { message } } }")
			.executeAndVerify();

		assertThat(matches(icp, Map.of())).extracting(ScoringIT::account).contains("Nearer").doesNotContain("Near");
		this.scoring.upToDate();
		assertThat(matches(icp, Map.of())).extracting(ScoringIT::account).contains("Nearer").doesNotContain("Near");
	}

	@Test
	void answersEveryChoiceOfAccountFields() {
		String icp = icp("KEEP");
		Map<String, Object> called = Map.of("id", new GlobalId("Account", "near.io").encoded(), "name", "Near");

		assertThat(nearest(icp, "id name")).isEqualTo(called);
		assertThat(nearest(icp, "...on Account { id } name")).isEqualTo(called);
		assertThat(nearest(icp, "name headcount { min }"))
			.isEqualTo(Map.of("name", "Near", "headcount", Map.of("min", 120)));
	}

	private Map<?, ?> nearest(String icp, String fields) {
		return query("query ($icp: ID!) { icpMatches(icp: $icp, first: 1) { nodes { account { " + fields + " } } } }",
				Map.of("icp", icp))
			.path("icpMatches.nodes[0].account")
			.entity(Map.class)
			.get();
	}

	@Test
	void pagesThroughAllMatchesOnceInOrder() {
		String icp = icp("KEEP");
		List<Object> ranks = new ArrayList<>();
		@Nullable Object after = null;
		do {
			Map<String, @Nullable Object> variables = new HashMap<>(Map.of("icp", icp, "first", 2));
			variables.put("after", after);
			GraphQlTester.Response page = query(MATCHES, variables);
			page.path("icpMatches.nodes[*].score.rank").entityList(Object.class).get().forEach(ranks::add);
			page.path("icpMatches.totalCount").entity(Integer.class).isEqualTo(5);
			boolean more = page.path("icpMatches.pageInfo.hasNextPage").entity(Boolean.class).get();
			after = more ? page.path("icpMatches.pageInfo.endCursor").entity(String.class).get() : null;
		}
		while (after != null);

		assertThat(ranks).containsExactlyInAnyOrder(1, 2, 3, 1, 2);
	}

	@Test
	void ordersMatchesByNearnessWithTheUnknownLast() {
		List<Map<String, Object>> nearest = matches(icp("KEEP"), Map.of("orderBy", Map.of("field", "PROXIMITY")));

		assertThat(nearest).extracting(ScoringIT::account).startsWith("Near").endsWith("Far", "Blank");

		List<Map<String, Object>> farthest = matches(icp("KEEP"),
				Map.of("orderBy", Map.of("field", "PROXIMITY", "direction", "ASC")));

		assertThat(farthest).extracting(ScoringIT::account).startsWith("Far").endsWith("Near", "Blank");
	}

	@Test
	void filtersMatchesByRoleAndMeasures() {
		Map<String, Object> where = Map.of("customer", false, "measures",
				List.of(Map.of("uses", Map.of("anyOf", List.of("kubernetes")))));

		assertThat(matches(icp("KEEP"), Map.of("where", where))).extracting(ScoringIT::account).containsExactly("Near");
	}

	@Test
	void tellsTheScoreOfAnAccountAndNullForAnUnknownIcp() {
		String icp = icp("KEEP");
		String document = "query ($icp: ID!) { account(by: {id: \"%s\"}) { score(icp: $icp) { value tier rank } } }"
			.formatted(new GlobalId("Account", "huge").encoded());

		GraphQlTester.Response huge = query(document, Map.of("icp", icp));
		huge.path("account.score.tier").valueIsNull();
		huge.path("account.score.rank").valueIsNull();
		assertThat(huge.path("account.score.value").entity(Double.class).get()).isPositive();
		query(document, Map.of("icp", new GlobalId("Icp", "none").encoded())).path("account.score").valueIsNull();
	}

	@Test
	void scoresADraftOnceItIsSavedAgain() {
		String icp = icp("KEEP");
		assertThat(matches(icp, Map.of())).hasSize(5);
		IcpFixture.save(this.graphQl, icp, DEFINITION.formatted("DROP"));

		assertThat(matches(icp, Map.of())).hasSize(4);
	}

	private String icp(String whenUnknown) {
		return IcpFixture.save(this.graphQl, DEFINITION.formatted(whenUnknown));
	}

	private List<Map<String, Object>> matches(String icp, Map<String, Object> variables) {
		Map<String, Object> all = new HashMap<>(variables);
		all.put("icp", icp);
		return list(query(MATCHES, all).path("icpMatches").entity(Map.class).get(), "nodes").stream()
			.map(ScoringIT::scored)
			.toList();
	}

	private GraphQlTester.Response query(String document, Map<String, ? extends @Nullable Object> variables) {
		return this.graphQl.document(document).variables(new HashMap<>(variables)).execute();
	}

	private static Map<String, Object> scored(Map<String, Object> match) {
		Map<String, Object> scored = new HashMap<>(match);
		((Map<?, ?>) Objects.requireNonNull(scored.remove("score")))
			.forEach((field, value) -> scored.put(String.valueOf(field), value));
		return scored;
	}

	private static String account(Map<String, Object> match) {
		return String.valueOf(((Map<?, ?>) Objects.requireNonNull(match.get("account"))).get("name"));
	}

	// Sums in doubles, like any client.
	private static double sum(List<Map<String, Object>> parts) {
		return parts.stream().mapToDouble((it) -> Double.parseDouble(String.valueOf(it.get("points")))).sum();
	}

	private static List<Map<String, Object>> evidence(Map<?, ?> contribution) {
		return list((Map<?, ?>) Objects.requireNonNull(contribution.get("evidence")), "nodes");
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> list(Map<?, ?> parent, String field) {
		return (List<Map<String, Object>>) Objects.requireNonNull(parent.get(field));
	}

}
