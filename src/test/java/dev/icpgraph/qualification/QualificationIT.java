package dev.icpgraph.qualification;

import dev.icpgraph.scoring.ScoringFixture;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import dev.icpgraph.IntegrationTest;
import dev.icpgraph.icp.IcpFixture;
import dev.icpgraph.snapshot.GraphText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class QualificationIT {

	private static final String GRAPH = """
			(k:Technology {name: 'Kafka'}), (o:Technology {name: 'Other'}),
			(acme:Account {name: 'Acme', domain: 'acme.com', headcountMin: 90, headcountMax: 90})-[:USES]->(k),
			(beta:Account {name: 'Beta', domain: 'beta.io', headcountMin: 90, headcountMax: 90})-[:USES]->(o),
			(tiny:Account {name: 'Tiny', domain: 'tiny.dev', headcountMin: 3, headcountMax: 3})-[:USES]->(k),
			(dim:Account {name: 'Dim', domain: 'dim.org'})-[:USES]->(k),
			(ada:Person {name: 'Ada'})-[:EMPLOYED_AT {title: 'VP Engineering', current: true, key: ''}]->(beta)""";

	private static final String DEFINITION = """
			{product: "P", filters: [{name: "Size", measure: {headcount: {gte: 50}}}],
			 signals: [{name: "Streams", kind: FIT, weight: 9, measure: {uses: {anyOf: ["Kafka"]}}},
			           {name: "Buyer", kind: FIT, weight: 1, measure: {people: {titles: ["VP Engineering"]}}}],
			 tiers: {thresholds: {tier1: 60, tier2: 50}}}""";

	@Autowired
	HttpGraphQlTester graphQl;

	@Autowired
	ScoringFixture scoring;

	@BeforeEach
	void market() {
		this.scoring.load(GraphText.of(GRAPH));
	}

	@Test
	void aLeadOfATierOneAccountQualifies() {
		assertThat(qualify("{email: \"x@mail.acme.com\", jobTitle: \"Vice President of Engineering\"}"))
			.isEqualTo(answer("QUALIFIED", "acme.com", "Acme", true, "tier 1, rank 1 of 3 with 90.0 points",
					"Streams: uses Kafka",
					"the ICP looks for 'Vice President of Engineering': people titled VP Engineering"));
	}

	@Test
	void saysWhatIsUnknown() {
		assertThat(qualify("{domain: \"https://dim.org/\", jobTitle: \"Intern\"}"))
			.isEqualTo(answer("REVIEW", "dim.org", "Dim", false, "tier 1, rank 2 of 3 with 90.0 points",
					"Streams: uses Kafka", "not known for Size: headcount is unknown",
					"the ICP does not look for 'Intern': people titled VP Engineering"));
	}

	@Test
	void aNearMissIsForAPersonAndALowRankDoesNotQualify() {
		assertThat(qualify("{domain: \"tiny.dev\"}")).isEqualTo(
				answer("REVIEW", "tiny.dev", "Tiny", null, "would be in tier 1 but for Size: headcount 3 is under 50"));
		assertThat(qualify("{domain: \"beta.io\"}")).isEqualTo(answer("NOT_QUALIFIED", "beta.io", "Beta", null,
				"tier 3, rank 3 of 3 with 10.0 points", "Streams: does not use Kafka"));
	}

	@Test
	void theFormFillsGapsOfTheGraph() {
		assertThat(qualify("{domain: \"dim.org\", headcount: \"200\"}")).isEqualTo(answer("QUALIFIED", "dim.org", "Dim",
				null, "tier 1, rank 2 of 3 with 90.0 points", "Streams: uses Kafka"));
		assertThat(qualify("{domain: \"dim.org\", headcount: \"1-10\"}")).isEqualTo(answer("REVIEW", "dim.org", "Dim",
				null, "would be in tier 1 but for Size: by the form, headcount 1–10 is under 50"));
		assertThat(qualify("{domain: \"nowhere.example\", headcount: \"51-200\"}"))
			.isEqualTo(answer("REVIEW", "nowhere.example", null, null,
					"no scored account is known by nowhere.example; the form passes every filter that it can decide",
					"Size: headcount 51–200 is at least 50"));
		assertThat(qualify("{domain: \"nowhere.example\", headcount: \"7\"}")).isEqualTo(
				answer("NOT_QUALIFIED", "nowhere.example", null, null, "by the form, Size: headcount 7 is under 50"));
	}

	@Test
	void theFormGivesPointsThatTheGraphCannot() {
		String definition = """
				{product: "Forms", filters: [],
				 signals: [{name: "Freight", kind: FIT, weight: 9, measure: {industry: {in: ["Freight"]}}},
				           {name: "Streams", kind: FIT, weight: 1, measure: {uses: {anyOf: ["Kafka"]}}}],
				 tiers: {thresholds: {tier1: 60, tier2: 50}}}""";
		this.scoring.load(GraphText.of(GRAPH + ", (rail:Account {name: 'Rail', industry: 'Freight'})"));

		assertThat(qualify(definition, "{domain: \"dim.org\"}"))
			.isEqualTo(answer("NOT_QUALIFIED", "dim.org", "Dim", null, "tier 3, rank 3 of 5 with 10.0 points"));
		assertThat(qualify(definition, "{domain: \"dim.org\", industry: \"freight\"}"))
			.isEqualTo(answer("QUALIFIED", "dim.org", "Dim", null, "tier 3, rank 3 of 5 with 10.0 points",
					"with the form it has 100.0 points: tier 1", "by the form, Freight: industry is freight",
					"Streams: uses Kafka"));
		assertThat(qualify(definition, "{domain: \"dim.org\", industry: \"Banking\"}"))
			.isEqualTo(answer("NOT_QUALIFIED", "dim.org", "Dim", null, "tier 3, rank 3 of 5 with 10.0 points",
					"by the form, Freight: industry is Banking"));
	}

	@Test
	void doesNotJudgeAnUnknownCompany() {
		assertThat(qualify("{domain: \"nowhere.example\"}")).isEqualTo(answer("UNKNOWN_ACCOUNT", "nowhere.example",
				null, null, "no scored account is known by nowhere.example"));
		assertThat(qualify("{email: \"ada@gmail.com\"}")).isEqualTo(answer("NO_COMPANY", null, null, null,
				"'ada@gmail.com' names no company, because gmail.com gives mailboxes to anyone: give the company's own web domain"));
		assertThat(qualify("{domain: \"gmail.com\", email: \"ada@beta.io\"}"))
			.isEqualTo(qualify("{domain: \"beta.io\"}"));
	}

	private static Map<String, @Nullable Object> answer(String verdict, @Nullable String domain,
			@Nullable String account, @Nullable Boolean titleMatches, String... why) {
		Map<String, @Nullable Object> answer = new HashMap<>();
		answer.put("verdict", verdict);
		answer.put("why", Arrays.asList(why));
		answer.put("domain", domain);
		answer.put("account", (account != null) ? Map.of("name", account) : null);
		answer.put("titleMatches", titleMatches);
		return answer;
	}

	private Object qualify(String lead) {
		return qualify(DEFINITION, lead);
	}

	private Object qualify(String definition, String lead) {
		String icp = IcpFixture.save(this.graphQl, definition);
		return this.graphQl
			.document("query ($icp: ID!) { qualify(icp: $icp, lead: " + lead
					+ ") { verdict why domain account { name } titleMatches } }")
			.variable("icp", icp)
			.execute()
			.path("qualify")
			.entity(Object.class)
			.get();
	}

}
