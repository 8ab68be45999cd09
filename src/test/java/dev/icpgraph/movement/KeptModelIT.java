package dev.icpgraph.movement;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.icp.IcpFixture;
import dev.icpgraph.replica.ElectedWriter.Turn;
import dev.icpgraph.scoring.ScoringFixture;
import dev.icpgraph.snapshot.GraphText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Learned rankings that are kept with the versions that they scored. */
@IntegrationTest
class KeptModelIT {

	private static final int CUSTOMERS = 24;

	private static final int OTHERS = 60;

	private static final String SCORES = """
			query ($icp: ID!, $model: ID) { icpMatches(icp: $icp, model: $model, first: 100) {
			  nodes { account { name } score { value } } } }""";

	@Autowired
	HttpGraphQlTester graphQl;

	@Autowired
	GraphFixture graph;

	@Autowired
	RunSchedule schedule;

	@Autowired
	ScoringFixture scoring;

	/** Customers use Go and have more staff, most others use something else. */
	@BeforeEach
	void market() {
		List<String> parts = new ArrayList<>(List.of("(go:Technology {name: 'Go'})", "(cobol:Technology)"));
		for (int i = 0; i < CUSTOMERS + OTHERS; i++) {
			boolean customer = i < CUSTOMERS;
			parts.add("(a%1$02d:Account {name: 'A%1$02d'})-[:USES]->(%2$s)".formatted(i,
					(customer == (i % 5 != 0)) ? "go" : "cobol"));
			if (customer) {
				parts.add("(a%02d)-[:IS_CUSTOMER]->(:Customer {since: '2020'})".formatted(i));
			}
			addStaff(parts, "a%02d".formatted(i), i % (customer ? 9 : 6));
		}
		this.scoring.load(GraphText.of(String.join(", ", parts)));
	}

	private static void addStaff(List<String> parts, String account, int staff) {
		for (int person = 0; person < staff; person++) {
			parts.add("(%1$sp%2$d:Person)-[:EMPLOYED_AT {since: '2019', current: true}]->(%1$s)".formatted(account,
					person));
		}
	}

	@Test
	void givesAPastScoreAgainAfterTheRankingWasLearnedAgain() {
		String icp = publish();
		reach(() -> models(icp).size() == 1);
		Map<String, Object> first = models(icp).getFirst();
		Map<Object, Object> then = scores(icp, null);
		assertThat(first).containsEntry("customers", CUSTOMERS).containsEntry("others", OTHERS);
		assertThat((List<?>) first.get("terms")).isNotEmpty();

		// New accounts change the weights, but none of the numbers of the other accounts.
		this.graph.run("UNWIND range(1, 40) AS i CREATE (a:Account {id: 'new' + i, name: 'New' + i}) "
				+ "WITH a, i UNWIND range(1, 12) AS p CREATE (:Person {id: 'new' + i + '-' + p})"
				+ "-[:EMPLOYED_AT {since: '2019', current: true}]->(a)");
		learnAgain();
		reach(() -> models(icp).size() == 2);

		Map<Object, Object> now = scores(icp, null);
		Map<Object, Object> again = scores(icp, String.valueOf(first.get("id")));
		assertThat(now).hasSize(OTHERS + 40);
		then.forEach((account, score) -> assertThat(again).containsEntry(account, score));
		assertThat(then.keySet()).anyMatch((account) -> !Objects.equals(then.get(account), now.get(account)));
		assertThat(models(icp)).extracting((model) -> model.get("id"))
			.contains(first.get("id"))
			.doesNotHaveDuplicates();
		assertThat(this.graph.values("MATCH (r:ScoreRun {kind: 'LEARNING'}) RETURN count(r) > 0"))
			.containsExactly(true);
		assertThat(this.graph.values("MATCH (s:ScoreState)<--(:Icp)-->(:IcpVersion)-->(m:LearnedModel {id: s.model})"
				+ " RETURN m.lastScored = s.at"))
			.containsExactly(true);
	}

	@Test
	void keepsNoRankingWithAVersionThatAsksForNone() {
		String icp = publish("{uses: {anyOf: [\"Go\"]}}");
		reach(() -> this.graph.count("MATCH (s:ScoreState) RETURN count(s)") == 1);

		assertThat(models(icp)).isEmpty();
		assertThat(this.graph.count("MATCH (m:LearnedModel) RETURN count(m)")).isZero();
	}

	@Test
	void saysThatAnUnknownRankingIsNotKept() {
		this.graphQl.document(SCORES)
			.variable("icp", publish())
			.variable("model", "S2VwdE1vZGVsOnAvMS8wMA")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getMessage()).startsWith("model: no learned ranking is kept")));
	}

	private void learnAgain() {
		this.graph.raiseRevision();
		this.scoring.upToDate();
		this.schedule.recordRuns(Turn.ANY);
	}

	private String publish() {
		return publish("{learned: {}}");
	}

	private String publish(String measure) {
		String icp = IcpFixture.save(this.graphQl, """
				{product: "P", signals: [{name: "Learned", kind: FIT, weight: 1, measure: %s}],
				 tiers: {capacity: {tier1: 10, tier2: 20}}}""".formatted(measure));
		ask("mutation ($icp: ID!) { publishIcp(input: {id: $icp, approvedBy: {leadership: \"Lea\", sales: \"Sam\", marketing: \"Mia\"}, reason: \"Because\"}) "
				+ "{ problems { code } } }", icp)
			.path("publishIcp.problems")
			.entityList(Map.class)
			.hasSize(0);
		return icp;
	}

	@SuppressWarnings("unchecked")
	private List<Map<String, Object>> models(String icp) {
		return (List<Map<String, Object>>) (List<?>) ask(
				"query ($icp: ID!) { icp(id: $icp) { current { learnedModels {"
						+ " id customers others revision asOf firstScored lastScored terms { number weight } } } } }",
				icp)
			.path("icp.current.learnedModels")
			.entityList(Map.class)
			.get();
	}

	private Map<Object, Object> scores(String icp, @Nullable String model) {
		Map<Object, Object> scores = new HashMap<>();
		this.graphQl.document(SCORES)
			.variable("icp", icp)
			.variable("model", model)
			.execute()
			.path("icpMatches.nodes")
			.entityList(Map.class)
			.get()
			.forEach((match) -> scores.put(inside(match, "account", "name"), inside(match, "score", "value")));
		return scores;
	}

	private static Object inside(Map<?, ?> match, String outer, String inner) {
		Map<?, ?> found = (Map<?, ?>) Objects.requireNonNull(match.get(outer));
		return Objects.requireNonNull(found.get(inner));
	}

	private GraphQlTester.Response ask(String document, String icp) {
		return this.graphQl.document(document).variable("icp", icp).execute();
	}

	private static void reach(BooleanSupplier reached) {
		await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(20)).until(reached::getAsBoolean);
	}

}
