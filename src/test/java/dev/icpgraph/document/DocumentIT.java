package dev.icpgraph.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.api.GlobalId;
import dev.icpgraph.icp.IcpFixture;
import dev.icpgraph.scoring.ScoringFixture;
import dev.icpgraph.snapshot.GraphText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class DocumentIT {

	private static final String GRAPH = """
			(jaeger:Technology {name: 'Jaeger'}), (linux:Technology {name: 'Linux'}),
			(acme:Account {name: 'Acme <Freight>', domain: 'acme.com', industry: 'Freight', operatingModel: 'Brokerage',
			  country: 'DE', headcountMin: 90, headcountMax: 90})-[:USES]->(jaeger),
			(beta:Account {name: 'Beta', domain: 'beta.io', country: 'DE', headcountMin: 80, headcountMax: 80})-[:USES]->(jaeger),
			(mine:Account {name: 'Mine', domain: 'mine.io', industry: 'Freight', headcountMin: 80, headcountMax: 80,
			  storyUrl: 'javascript:alert(1)'})-[:USES]->(jaeger),
			(mine)-[:IS_CUSTOMER]->(:Customer {since: '2020'}),
			(tiny:Account {name: 'Tiny', domain: 'tiny.dev', country: 'US', headcountMin: 3, headcountMax: 3})-[:USES]->(linux),
			(ada:Person {name: 'Ada', email: 'ada@acme.com'})
			  -[:EMPLOYED_AT {title: 'VP Engineering', current: true, key: 'a'}]->(acme)""";

	@Autowired
	HttpGraphQlTester graphQl;

	@Autowired
	GraphFixture graph;

	@Autowired
	ScoringFixture scoring;

	@LocalServerPort
	int port;

	private String icp = "";

	@BeforeEach
	void marketAndIcp() {
		this.scoring.load(GraphText.of(GRAPH));
		this.graph.run("MATCH (ada:Person {name: 'Ada'}) SET ada.wateringHoles = ['meetups']");
		this.icp = IcpFixture.save(this.graphQl, """
				{product: "Tracing & more",
				  filters: [{name: "Size", measure: {headcount: {gte: 50}}}],
				  signals: [{name: "Traces", kind: FIT, weight: 3, measure: {uses: {anyOf: ["Jaeger"]}}},
				            {name: "German", kind: FIT, weight: 1, measure: {country: {in: ["DE"]}}}],
				  tiers: {thresholds: {tier1: 70, tier2: 50}}}""");
		run("""
				mutation ($icp: ID!) { savePersona(input: {icp: $icp, name: "Head of platform", role: DECISION_MAKER,
				  titles: ["VP Engineering"], problem: "Traces end at the broker", help: "Ours do not"}) { problems { code } }
				  saveJob(input: {icp: $icp, name: "find slow requests", trigger: "an outage", technologies: ["Jaeger"]}) {
				  problems { code } } }""",
				Map.of("icp", this.icp), "saveJob.problems", List.class);
	}

	@Test
	void theSummaryTellsAllOfTheIcpOnOneSlide() {
		Map<?, ?> summary = run("query ($icp: ID!) { icp(id: $icp) { summary { title fits warnings markdown html } } }",
				Map.of("icp", this.icp), "icp.summary", Map.class);

		assertThat(summary.get("fits")).isEqualTo(true);
		assertThat(Jsoup.parse(String.valueOf(summary.get("html"))).select("li").eachText()).containsExactly(
				"Size: headcount at least 50", "75% Traces: uses Jaeger", "25% German: country Germany",
				"Could buy: 3 prospects; 2 pass the filters; 2 in tier 1 and 2", "Tiers: from 70 points, then from 50",
				"The best prospects: Acme <Freight>, Beta", "Head of platform (decides): Ours do not.",
				"find slow requests: an outage.",
				"Everything here is a hypothesis: only 1 best customer is known, and with fewer than 5 no tier is certain.",
				"67% of the addressable market passes the filters: above 40% an ICP is too broad to guide a team.");
		assertThat(String.valueOf(summary.get("markdown")))
			.startsWith("# Tracing \\& more: our ideal customer (hypothesis)\n")
			.contains("\n## Who can be a customer\n\n- **Size**: headcount at least 50\n");
	}

	@Test
	void documentsCarryTheNameOfTheIcp() {
		run("mutation ($icp: ID!) { describeIcp(input: {icp: $icp, name: \"Mid-market\"}) { problems { code } } }",
				Map.of("icp", this.icp), "describeIcp.problems", List.class);

		assertThat(html("leadership.html").select("h1").text())
			.isEqualTo("Mid-market (Tracing & more): our ideal customer (hypothesis)");
		assertThat(html("marketing.html").select("h1").text()).contains("the buyers of Mid-market (Tracing & more)");
	}

	@Test
	void theSalesSheetGivesReasonsAndContactsAndWords() {
		Document sheet = html("sales.html");

		assertThat(sheet.select("h2").eachText()).containsExactly("The accounts", "What to say", "Acme <Freight>",
				"Beta");
		assertThat(sheet.select("tbody td").eachText()).contains("Acme <Freight>", "Freight", "Brokerage",
				"javascript:alert(1)");
		assertThat(sheet.select("a")).isEmpty();
		assertThat(sheet.select("li").eachText()).contains(
				"To Head of platform (decides): Traces end at the broker. Our answer: Ours do not.",
				"Standing: tier 1, rank 1, 100 points", "Why: Traces: uses Jaeger",
				"Call: Head of platform (decides): Ada, VP Engineering, ada@acme.com",
				"Call: no current employee is known yet", "They try to get done: find slow requests: uses Jaeger");

		this.graph.run("MATCH (mine:Account {name: 'Mine'}) SET mine.storyUrl = 'https://ours.com/mine'");
		assertThat(html("sales.html").select("tbody a").eachAttr("href")).contains("https://ours.com/mine");
	}

	@Test
	void theSheetOfOneAccountMayShowAnyAccount() {
		assertThat(html("sales.html?account=tiny.dev").select("h1, li").eachText()).contains(
				"Calling Tiny (hypothesis)", "Standing: outside the ICP, 0 points: Size: headcount 3 is under 50");
		assertThat(html("sales.html?account=mine.io").text()).contains("a customer already");
		assertThat(html("sales.html?first=1").select("h2").eachText()).doesNotContain("Beta");
	}

	@Test
	void marketingAndOperationsGetViewsOfTheirOwn() {
		assertThat(html("marketing.html").select("li").eachText()).contains("Met at: meetups (1)",
				"What makes them switch: an outage.", "Shows at: 2 accounts of tier 1: uses Jaeger");
		assertThat(html("operations.html").select("tbody td").eachText()).containsExactly("Size",
				"headcount at least 50", "1", "2", "0");
		assertThat(get("operations.md").getResponseHeaders().getContentType())
			.isEqualTo(MediaType.parseMediaType("text/markdown;charset=UTF-8"));
	}

	@Test
	void accountsThatAPersonPlacedCountTheSameInAllDocuments() {
		this.icp = IcpFixture.save(this.graphQl, """
				{product: "Placed", filters: [{name: "Size", measure: {headcount: {gte: 50}}}],
				  signals: [{name: "Traces", kind: FIT, weight: 3, measure: {uses: {anyOf: ["Jaeger"]}}}],
				  tiers: {thresholds: {tier1: 70, tier2: 50}}}""");
		for (String[] account : new String[][] { { "tiny", "TIER_1" }, { "acme", "TIER_2" } }) {
			run("""
					mutation ($icp: ID!, $account: ID!, $tier: Tier!) { overrideTier(input: {icp: $icp, account: $account,
					  tier: $tier, by: "Ada", reason: "Knows us", until: "2026-12-31"}) { problems { code } } }""",
					Map.of("icp", this.icp, "account", new GlobalId("Account", account[0]).encoded(), "tier",
							account[1]),
					"overrideTier.problems", List.class);
		}

		Map<?, ?> counts = run(
				"""
						query ($icp: ID!) { icp(id: $icp) { tierCounts { tier1 tier2 tier3 outside } market { sam broughtIn } } }""",
				Map.of("icp", this.icp), "icp", Map.class);
		assertThat(counts).isEqualTo(Map.of("tierCounts", Map.of("tier1", 2, "tier2", 1, "tier3", 0, "outside", 0),
				"market", Map.of("sam", 3, "broughtIn", 1)));
		assertThat(html("leadership.html").select("li").eachText()).contains(
				"Could buy: 3 prospects; 3 are in the market, 1 of them brought in by a person; 3 in tier 1 and 2");
		assertThat(html("operations.html").select("tbody td").eachText()).containsExactly("Size",
				"headcount at least 50", "1", "2", "0", "Brought in by a person", "a tier set by a person", "3");
		assertThat(html("operations.html").text())
			.contains("1 prospect is in the market although left out, because a person set its tier.");
		assertThat(html("marketing.html").select("li").eachText()).contains("2 prospects");
		assertThat(html("sales.html").select("tbody tr td:first-child").eachText()).containsExactly("1", "2");
		assertThat(html("sales.html").select("li").eachText()).contains("Standing: tier 1, rank 2 by score, 100 points",
				"Standing: tier 1, rank 3 by score, 0 points; Ada set the tier: Knows us");
	}

	@Test
	void marketingCountsAllOfTierOne() {
		this.scoring.load(GraphText.of(IntStream.range(0, 201)
			.mapToObj((i) -> "(a%d:Account {name: 'A%<d', country: 'DE', headcountMin: 90, headcountMax: 90})"
				.formatted(i))
			.collect(Collectors.joining(", ", "(jaeger:Technology {name: 'Jaeger'}), ", ""))));
		this.icp = IcpFixture.save(this.graphQl, """
				{product: "Many", filters: [],
				  signals: [{name: "German", kind: FIT, weight: 1, measure: {country: {in: ["DE"]}}}],
				  tiers: {thresholds: {tier1: 70, tier2: 50}}}""");

		assertThat(html("marketing.html").select("li").eachText()).contains("201 prospects",
				"Countries: Germany (200)");
		assertThat(html("marketing.html").text())
			.contains("What follows is counted over the 200 prospects with the best scores.");
	}

	@Test
	void aDocumentNeedsNothingFromElsewhere() {
		assertThat(get("leadership.html").getResponseHeaders().getFirst("Content-Security-Policy"))
			.startsWith("default-src 'none'");
		assertThat(html("leadership.html").select("script, link, img, iframe")).isEmpty();
	}

	@Test
	void aDocumentIsSavedUnderItsOwnName() {
		assertThat(get("sales.html").getResponseHeaders().getContentDisposition().getFilename())
			.isEqualTo("sales.html");
		assertThat(get("operations.md").getResponseHeaders().getContentDisposition().getFilename())
			.isEqualTo("operations.md");
	}

	@Test
	void refusesUnknownIdsAndFormats() {
		assertThat(status(this.icp, "nobody.html")).isEqualTo(404);
		assertThat(status(this.icp, "sales.pdf")).isEqualTo(404);
		assertThat(status(this.icp, "sales.html?account=none.example")).isEqualTo(404);
		assertThat(status(new GlobalId("Icp", "none").encoded(), "sales.html")).isEqualTo(404);
		assertThat(status("nonsense", "sales.html")).isEqualTo(400);
		assertThat(status(this.icp, "sales.html?first=0")).isEqualTo(400);
		assertThat(get("sales.html?first=abc").getResponseBody()).contains("first: 'abc' is not a whole number");
	}

	private Document html(String document) {
		EntityExchangeResult<String> answer = get(document);
		assertThat(answer.getStatus().value()).isEqualTo(200);
		return Jsoup.parse(String.valueOf(answer.getResponseBody()));
	}

	private int status(String id, String document) {
		return get(id, document).getStatus().value();
	}

	private EntityExchangeResult<String> get(String document) {
		return get(this.icp, document);
	}

	private EntityExchangeResult<String> get(String id, String document) {
		return WebTestClient.bindToServer()
			.baseUrl("http://localhost:" + this.port)
			.build()
			.get()
			.uri("/exports/icps/" + id + "/documents/" + document)
			.exchange()
			.expectBody(String.class)
			.returnResult();
	}

	private <T> T run(String document, Map<String, Object> variables, String path, Class<T> type) {
		return this.graphQl.document(document)
			.variables(new HashMap<>(variables))
			.execute()
			.path(path)
			.entity(type)
			.get();
	}

}
