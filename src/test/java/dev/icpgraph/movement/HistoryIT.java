package dev.icpgraph.movement;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.client.HttpGraphQlClient;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.web.reactive.function.client.WebClient;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.api.GlobalId;
import dev.icpgraph.icp.IcpFixture;
import dev.icpgraph.replica.ElectedWriter.Turn;
import dev.icpgraph.scoring.ScoringFixture;
import dev.icpgraph.snapshot.GraphText;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class HistoryIT {

	private static final String GRAPH = """
			(k8s:Technology {name: 'Kubernetes'}), (other:Technology {name: 'Linux'}),
			(modern:Account {name: 'Modern', headcountMin: 60, headcountMax: 60})-[:USES]->(k8s),
			(big:Account {name: 'Big', headcountMin: 900, headcountMax: 900})-[:USES]->(other)""";

	private static final String MOVERS = """
			query ($icp: ID!) { movers(icp: $icp, since: "2020-01-01T00:00:00Z") { totalCount
			  nodes { account { name } tierBefore tierAfter scoreBefore scoreAfter kinds text } } }
			""";

	@Autowired
	HttpGraphQlTester graphQl;

	@Autowired
	GraphFixture graph;

	@Autowired
	RunSchedule schedule;

	@Autowired
	ScoringFixture scoring;

	@LocalServerPort
	int port;

	@BeforeEach
	void market() {
		this.scoring.load(GraphText.of(GRAPH));
	}

	@Test
	void tellsMovesByRulesFromMovesByData() {
		String icp = save(null, 60, 40);
		publish(icp);
		await(() -> stored() == 1);
		save(icp, 30, 70);
		publish(icp);
		await(() -> movers(icp).size() == 2);
		assertThat(movers(icp)).first()
			.isEqualTo(Map.of("account", Map.of("name", "Big"), "tierBefore", "TIER_1", "tierAfter", "TIER_2",
					"scoreBefore", 60.0, "scoreAfter", 30.0, "kinds", List.of("RULES"), "text",
					"tier 1 → tier 2: -30.0 points ('Large' -30.0)"));

		this.graph.run("MATCH (a:Account {id: 'modern'}) SET a.headcountMin = 800, a.headcountMax = 800");
		this.graph.run("MATCH (a:Account {id: 'modern'})-[u:USES]->() DELETE u");
		scored();
		this.schedule.recordRuns(Turn.ANY);
		await(() -> movers(icp).isEmpty());

		GraphQlTester.Response diff = ask("""
				query ($icp: ID!) { icp(id: $icp) { versions { id number } } }""", icp);
		List<String> versions = diff.path("icp.versions[*].id").entityList(String.class).get();
		GraphQlTester.Response answer = this.graphQl.document("""
				query ($from: ID!, $to: ID!) { icpDiff(from: $from, to: $to) { criteria { part name text }
				  rules { totalCount } data { totalCount } } }""")
			.variable("from", versions.getLast())
			.variable("to", versions.getFirst())
			.execute();
		answer.path("icpDiff.criteria[*].text")
			.entityList(String.class)
			.containsExactly("weight 60 (60% of all) → 30 (30% of all)", "weight 40 (40% of all) → 70 (70% of all)");
	}

	@Test
	void beginsOnceNoFileArrives() {
		this.graph.run(
				"CREATE (:Import {id: 'uses-1', status: 'RUNNING', owner: 'another', leaseUntil: datetime('2099-01-01T00:00:00Z')})");
		String icp = save(null, 60, 40);
		publish(icp);
		this.schedule.recordRuns(Turn.ANY);
		this.graph.run("MATCH (a:Account {id: 'modern'}) SET a.headcountMin = 900, a.headcountMax = 900");
		scored();
		this.graph.run("MATCH (i:Import) SET i.status = 'DONE', i.finishedAt = '2026-11-01T09:30:00.000Z'");
		this.schedule.recordRuns(Turn.ANY);
		await(() -> stored() == 1);

		assertThat(movers(icp)).isEmpty();
		assertThat(tierMoves(icp, "modern")).containsExactly(Map.of("tierAfter", "TIER_1", "kinds",
				List.of("BEGINNING"), "text", "first scoring: tier 1 with 100.0 points"));
	}

	@Test
	void refusesMovesSinceATimeInTheFuture() {
		String icp = save(null, 60, 40);

		ask("query ($icp: ID!) { movers(icp: $icp, since: \"2999-01-01T00:00:00Z\") { totalCount } }", icp).errors()
			.satisfy((errors) -> assertThat(errors).first()
				.satisfies((it) -> assertThat(it.getMessage())
					.isEqualTo("since: 2999-01-01T00:00Z is in the future: give an earlier time")));
	}

	@Test
	void listsTheMovesOfOneAccountByTheirCauses() {
		String icp = save(null, 60, 40);
		publish(icp);
		await(() -> stored() == 1);
		String modern = account("modern");
		ask("mutation ($icp: ID!) { overrideTier(input: {icp: $icp, account: \"" + modern
				+ "\", tier: TIER_1, by: \"Ada\", reason: \"Knows us\", until: \"2027-10-31\"}) { problems { code } } }",
				icp)
			.path("overrideTier.problems")
			.entityList(Object.class)
			.hasSize(0);
		await(() -> movers(icp).size() == 2);

		GraphQlTester.Response answer = ask("query ($icp: ID!) { "
				+ "mine: movers(icp: $icp, since: \"2020-01-01T00:00:00Z\", where: {accounts: [\"" + modern
				+ "\"]}) { nodes { kinds text } } "
				+ "byData: movers(icp: $icp, since: \"2020-01-01T00:00:00Z\", where: {kinds: [DATA, RULES]}) { totalCount } "
				+ "lost: movers(icp: $icp, since: \"2020-01-01T00:00:00Z\", where: {outOf: [TIER_1]}) { nodes { account { name } } } }",
				icp);
		answer.path("mine.nodes")
			.entityList(Object.class)
			.containsExactly(Map.of("kinds", List.of("OVERRIDE"), "text",
					"tier 2 → tier 1: Ada gave it this tier until 2027-10-31: Knows us"));
		answer.path("byData.totalCount").entity(Integer.class).isEqualTo(0);
		answer.path("lost.nodes[*].account.name").entityList(String.class).containsExactly("Big");
		assertThat(tierMoves(icp, "modern")).map((move) -> String.valueOf(((Map<?, ?>) move).get("kinds")))
			.containsExactly("[OVERRIDE]", "[BEGINNING]");
	}

	private String account(String key) {
		return new GlobalId("Account", key).encoded();
	}

	private List<Object> tierMoves(String icp, String account) {
		return ask("query ($icp: ID!) { node(id: \"" + account(account)
				+ "\") { ... on Account { tierMoves(icp: $icp) { tierAfter kinds text } } } }", icp)
			.path("node.tierMoves")
			.entityList(Object.class)
			.get();
	}

	@Test
	void comparesVersionsOfOneIcpOnly() {
		this.graphQl.document("query ($from: ID!, $to: ID!) { icpDiff(from: $from, to: $to) { criteria { text } } }")
			.variable("from", save(null, 60, 40))
			.variable("to", save(null, 40, 60))
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getMessage())
					.startsWith("to: it belongs to another ICP than from")));
	}

	@Test
	void sendsMovesToSubscribers() {
		String icp = save(null, 60, 40);
		publish(icp);
		await(() -> stored() == 1);
		List<Object> heard = new CopyOnWriteArrayList<>();
		Disposable listening = HttpGraphQlClient.create(WebClient.create("http://localhost:" + this.port + "/graphql"))
			.document(
					"subscription ($icp: ID!) { tierChanges(icp: $icp) { account { name } tierBefore tierAfter kinds } }")
			.variable("icp", icp)
			.retrieveSubscription("tierChanges")
			.toEntity(Object.class)
			.subscribe(heard::add);

		// No signal marks the start of the subscription, so the tiers move back and
		// forth.
		for (int large = 30; heard.isEmpty() && large > 20; large--) {
			moveTo(icp, large);
			moveTo(icp, 100 - large);
		}
		listening.dispose();

		assertThat(heard).first()
			.asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
			.containsEntry("kinds", List.of("RULES"))
			.extractingByKeys("tierBefore", "tierAfter")
			.containsExactlyInAnyOrder("TIER_1", "TIER_2");
	}

	private void moveTo(String icp, int large) {
		long runs = runs();
		save(icp, large, 100 - large);
		publish(icp);
		await(() -> runs() > runs);
	}

	private long runs() {
		return this.graph.count("MATCH (r:ScoreRun) RETURN count(r)");
	}

	@Test
	void goesBackToAnOldVersionAndKeepsTheDraft() {
		String icp = save(null, 60, 40);
		publish(icp);
		String first = ask("query ($icp: ID!) { icp(id: $icp) { current { id } } }", icp).path("icp.current.id")
			.entity(String.class)
			.get();
		save(icp, 30, 70);
		publish(icp);
		save(icp, 50, 50);

		GraphQlTester.Response back = this.graphQl
			.document(
					"""
							mutation ($to: ID!) { rollbackIcp(input: {to: $to, approvedBy: {leadership: "Sam", sales: "Sam", marketing: "Sam"}, reason: "Worse"}) {
							  problems { code } icp { refreshDue current { number reason definition { signals { weight } } }
							    draft { number definition { signals { weight } } } } } }""")
			.variable("to", first)
			.execute();

		back.path("rollbackIcp.icp.current")
			.entity(Map.class)
			.isEqualTo(Map.of("number", 3, "reason", "Worse", "definition",
					Map.of("signals", List.of(Map.of("weight", 60.0), Map.of("weight", 40.0)))));
		back.path("rollbackIcp.icp.draft")
			.entity(Map.class)
			.isEqualTo(Map.of("number", 4, "definition",
					Map.of("signals", List.of(Map.of("weight", 50.0), Map.of("weight", 50.0)))));
	}

	private void publish(String icp) {
		ask("mutation ($icp: ID!) { publishIcp(input: {id: $icp, approvedBy: {leadership: \"Lea\", sales: \"Sam\", marketing: \"Mia\"}, reason: \"Because\"}) "
				+ "{ problems { code } } }", icp)
			.path("publishIcp.problems")
			.entityList(Map.class)
			.hasSize(0);
	}

	private String save(@Nullable String icp, int large, int kubernetes) {
		return IcpFixture.save(this.graphQl, icp, """
				{product: "P", signals: [
				  {name: "Large", kind: FIT, weight: %s, measure: {headcount: {gte: 500}}},
				  {name: "Runs Kubernetes", kind: FIT, weight: %s, measure: {uses: {anyOf: ["Kubernetes"]}}}],
				 tiers: {capacity: {tier1: 1, tier2: 5}}}""".formatted(large, kubernetes));
	}

	private List<Object> movers(String icp) {
		return ask(MOVERS, icp).path("movers.nodes").entityList(Object.class).get();
	}

	private long stored() {
		return this.graph.count("MATCH (s:ScoreState) RETURN count(s)");
	}

	private GraphQlTester.Response ask(String document, String icp) {
		return this.graphQl.document(document).variable("icp", icp).execute();
	}

	private void scored() {
		this.graph.raiseRevision();
		this.scoring.upToDate();
	}

	private static void await(BooleanSupplier reached) {
		Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
		while (!reached.getAsBoolean()) {
			assertThat(Instant.now()).isBefore(deadline);
			LockSupport.parkNanos(20_000_000);
		}
	}

}
