package dev.icpgraph.lookalike;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import dev.icpgraph.IntegrationTest;
import dev.icpgraph.api.GlobalId;
import dev.icpgraph.scoring.ScoringFixture;
import dev.icpgraph.snapshot.GraphText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@IntegrationTest
class LookalikeControllerIT {

	private static final GraphText MARKET = GraphText
		.of("""
				(one:Account {name: 'One', domain: 'one.com', industry: 'Travel'})-[:USES]->(pulsar:Technology {name: 'Pulsar'}),
				(two:Account {name: 'Two', industry: 'Travel'})-[:PARTICIPATED_IN {role: 'ATTENDED'}]->(conf:Event {name: 'DevConf'}),
				(twin:Account {name: 'Twin', industry: 'Travel', headcountMin: 20, headcountMax: 20})-[:USES]->(pulsar),
				(akin:Account {name: 'Akin', industry: 'Travel', headcountMin: 900, headcountMax: 900}),
				(met:Account {name: 'Met', industry: 'Retail'})-[:PARTICIPATED_IN {role: 'SPOKE'}]->(conf),
				(met)-[:PARTICIPATED_IN {role: 'SPONSORED'}]->(conf),
				(sold:Account {name: 'Sold', industry: 'Travel'})-[:IS_CUSTOMER]->(:Customer {until: '2020-01-01'}),
				(far:Account {name: 'Far', industry: 'Retail'})-[:USES]->(excel:Technology), (none:Account),
				(more:Account {industry: 'Retail'})-[:USES]->(excel), (still:Account {industry: 'Retail'})-[:USES]->(excel),
				(x:Account {industry: 'Retail'})-[:PARTICIPATED_IN {role: 'SPOKE'}]->(other:Event),
				(y:Account {industry: 'Retail'})-[:PARTICIPATED_IN {role: 'SPOKE'}]->(other)""");

	private static final String QUESTION = """
			query($seeds: [ID!]!, $customers: Boolean! = true, $where: LookalikeWhere, $first: Int, $after: String) {
			  lookalikes(seeds: $seeds, excludeCustomers: $customers, where: $where, first: $first, after: $after) {
			    warnings revision totalCount pageInfo { hasNextPage endCursor } edges { cursor node { score } }
			    nodes { account { name } score nearestSeeds { account { name } sharedBits }
			      evidence(first: 10) { totalCount nodes { text kind bits contribution seeds marketShare } } } } }""";

	@Autowired
	ScoringFixture scoring;

	@Autowired
	HttpGraphQlTester client;

	@BeforeEach
	void load() {
		this.scoring.load(MARKET);
	}

	@Test
	void findsAccountsLikeTheSeedsAndSaysWhy() {
		GraphQlTester.Response answer = ask(Map.of(), "one", "two");

		names(answer).containsExactly("Twin", "Akin", "Met");
		answer.path("lookalikes.nodes[0].evidence.nodes[*].text")
			.entityList(String.class)
			.containsExactly("works in the industry Travel, as both seeds do; 45% of the market does",
					"uses Pulsar, as the only seed with this data does; 40% of the market does; rests on 1 seed");
		answer.path("lookalikes.nodes[0].nearestSeeds[*].account.name")
			.entityList(String.class)
			.containsExactly("One", "Two");
		double score = answer.path("lookalikes.nodes[0].score").entity(Double.class).get();
		List<Double> parts = answer.path("lookalikes.nodes[0].evidence.nodes[*].contribution")
			.entityList(Double.class)
			.get();
		assertThat(score).isBetween(0.01, 0.9)
			.isCloseTo(parts.stream().mapToDouble(Double::doubleValue).sum(), within(1e-12));
		answer.path("lookalikes.warnings[0]")
			.entity(String.class)
			.satisfies((warning) -> assertThat(warning).startsWith("Only 2 seeds: expect a weak answer."));
	}

	@Test
	void tellsWhereInTheGraphEachTraitIsFound() {
		GraphQlTester.Response answer = this.client
			.document(
					"""
							query($seeds: [ID!]!) { lookalikes(seeds: $seeds) { nodes { account { name } evidence { nodes { kind path {
							  nodes { type name } links { type from { name } to { name } } } } } } } }""")
			.variable("seeds", List.of(id("one"), id("two")))
			.execute();

		answer.path("lookalikes.nodes[0].evidence.nodes[?(@.kind == 'TECHNOLOGY')].path.links[*].from.name")
			.entityList(String.class)
			.containsExactly("Twin", "One");
		answer.path("lookalikes.nodes[0].evidence.nodes[?(@.kind == 'TECHNOLOGY')].path.links[*].to.name")
			.entityList(String.class)
			.containsExactly("Pulsar", "Pulsar");
		answer.path("lookalikes.nodes[0].evidence.nodes[?(@.kind == 'INDUSTRY')].path.nodes[*].name")
			.entityList(String.class)
			.containsExactly("Twin", "One", "Two");
		answer.path("lookalikes.nodes[2].evidence.nodes[?(@.kind == 'EVENT')].path.links[*].from.name")
			.entityList(String.class)
			.containsExactly("Met", "Met", "Two");
	}

	@Test
	void warnsOfAValueThatNoAccountHas() {
		Map<String, Object> where = Map.of("industry", Map.of("eq", "Travl"));

		ask(Map.of("where", where), "one", "two").path("lookalikes.warnings[1]")
			.entity(String.class)
			.isEqualTo("where.industry: no account has 'Travl'; check the spelling.");
	}

	@Test
	void warnsOfConditionsThatNoAccountMeetsTogether() {
		ask(Map.of("where", Map.of("minScore", 1)), "one", "two").path("lookalikes.totalCount")
			.entity(Integer.class)
			.isEqualTo(0)
			.path("lookalikes.warnings[1]")
			.entity(String.class)
			.isEqualTo("where: none of the accounts that are like the seeds meets all conditions.");
	}

	@Test
	void listsCustomersOnlyWhenAsked() {
		names(ask(Map.of("customers", false), "one", "two")).contains("Sold");
	}

	@Test
	void siftsAndPages() {
		Map<String, Object> where = Map.of("industry", Map.of("in", List.of("travel")), "headcount",
				Map.of("gte", 500));
		GraphQlTester.Response first = ask(Map.of("first", 1), "one", "two");
		String cursor = first.path("lookalikes.pageInfo.endCursor").entity(String.class).get();

		names(ask(Map.of("where", where), "one", "two")).containsExactly("Akin");
		first.path("lookalikes.totalCount").entity(Integer.class).isEqualTo(3);
		names(ask(Map.of("first", 2, "after", cursor), "one", "two")).containsExactly("Akin", "Met");
	}

	@Test
	void listsOnlyAccountsInTheMarketOfAnIcp() {
		Object travel = Map.of("industry", Map.of("in", List.of("Travel")));
		String icp = saved(Map.of("product", "Ferry", "filters", List.of(Map.of("name", "Industry", "measure", travel)),
				"signals", List.of(Map.of("name", "Industry", "kind", "FIT", "weight", 1, "measure", travel))));

		names(ask(Map.of("where", Map.of("inMarketOf", icp)), "one", "two")).containsExactly("Twin", "Akin");
		refusedWhere(Map.of("inMarketOf", id("icp")),
				"'" + id("icp") + "' is not an id of type Icp: use one from this API");
	}

	@Test
	void listsOnlyAccountsThatMeetAllMeasures() {
		List<Object> measures = List.of(Map.of("uses", Map.of("anyOf", List.of("Pulsar"))),
				Map.of("headcount", Map.of("lte", 100)));

		names(ask(Map.of("where", Map.of("measures", measures)), "one", "two")).containsExactly("Twin");
		refusedWhere(Map.of("measures", List.of(Map.of("uses", Map.of("anyOf", List.of("Pulsr"))))),
				"where.measures[0].uses.anyOf[0]: No account has the technology 'Pulsr'");
	}

	private void refusedWhere(Map<String, Object> where, String message) {
		this.client.document(QUESTION)
			.variable("seeds", List.of(id("one")))
			.variable("where", where)
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getMessage()).startsWith(message)));
	}

	private String saved(Map<String, Object> definition) {
		return this.client.document(
				"mutation($definition: IcpDefinitionInput!) { saveIcp(input: { definition: $definition }) { icp { id } } }")
			.variable("definition", definition)
			.execute()
			.path("saveIcp.icp.id")
			.entity(String.class)
			.get();
	}

	@Test
	void refusesAnInvalidLeastScore() {
		this.client.document(QUESTION)
			.variable("seeds", List.of(id("one")))
			.variable("where", Map.of("minScore", 1.5))
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getMessage())
					.isEqualTo("where.minScore: must be from 0 to 1, not 1.5")));
	}

	@Test
	void showsLookalikesOfOneAccount() {
		this.client.document("""
				{ account(by: {domain: "one.com"}) { lookalikes(first: 1) { totalCount warnings nodes {
				  account { name } evidence { nodes { text } } } } } }""")
			.execute()
			.path("account.lookalikes.nodes[*].account.name")
			.entityList(String.class)
			.containsExactly("Twin")
			.path("account.lookalikes.nodes[0].evidence.nodes[0].text")
			.entity(String.class)
			.isEqualTo("uses Pulsar, as the seed does; 40% of the market does");
	}

	@Test
	void namesMissingSeedsAndRefusesIdsOfOtherTypes() {
		ask(Map.of(), "one", "nobody").path("lookalikes.warnings[0]")
			.entity(String.class)
			.isEqualTo("Left out, because no such account exists: nobody.");
		refused(List.of(), "seeds: give 1 to 5,000 accounts, not 0");
		refused(List.of("nonsense"), "'nonsense' is not an id of type Account: use one from this API");
		refused(Collections.nCopies(5_001, id("one")), "seeds: give 1 to 5,000 accounts, not 5,001");
	}

	private void refused(List<String> seeds, String message) {
		this.client.document(QUESTION).variable("seeds", seeds).execute().errors().satisfy((errors) -> {
			assertThat(errors).singleElement().satisfies((error) -> {
				assertThat(error.getMessage()).isEqualTo(message);
				assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT");
			});
		});
	}

	private GraphQlTester.EntityList<String> names(GraphQlTester.Response answer) {
		return answer.path("lookalikes.nodes[*].account.name").entityList(String.class);
	}

	private GraphQlTester.Response ask(Map<String, Object> variables, String... seeds) {
		GraphQlTester.Request<?> request = this.client.document(QUESTION)
			.variable("seeds", Arrays.stream(seeds).map(LookalikeControllerIT::id).toList());
		variables.forEach((name, value) -> request.variable(name, value));
		return request.execute();
	}

	private static String id(String account) {
		return new GlobalId("Account", account).encoded();
	}

}
