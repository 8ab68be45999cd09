package dev.icpgraph.persona;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.cypher.ParallelQueries;
import dev.icpgraph.api.GlobalId;
import dev.icpgraph.icp.IcpFixture;
import dev.icpgraph.scoring.ScoringFixture;
import dev.icpgraph.snapshot.GraphText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class PersonaIT {

	private static final String GRAPH = """
			(jaeger:Technology {name: 'Jaeger'}), (linux:Technology {name: 'Linux'}),
			(acme:Account {name: 'Acme', domain: 'acme.com'})-[:USES]->(jaeger),
			(bare:Account {name: 'Bare', domain: 'bare.io', country: 'DE'}),
			(ada:Person {name: 'Ada', importId: 'people-1', row: 3})
			  -[:EMPLOYED_AT {title: 'VP Engineering', department: 'Engineering', current: true, key: 'a'}]->(acme),
			(bob:Person {name: 'Bob'})-[:EMPLOYED_AT {title: 'Head of Platform', department: 'Platform', current: true, key: 'b'}]->(acme),
			(cid:Person {name: 'Cid'})-[:EMPLOYED_AT {title: 'CFO', current: false, key: 'c'}]->(acme),
			(dot:Person {name: 'Dot'})-[:EMPLOYED_AT {title: 'Librarian', buyingRole: 'USER', current: true, key: 'd'}]->(acme)""";

	private static final String COVERAGE = """
			query ($icp: ID!) { icpMatches(icp: $icp) { nodes { account { name } score { coverage { text peopleKnown missingRoles
			  missing { name } personas { persona { name } count people(first: 1) { title person { name } } }
			  jobs { seen text } } } } } }
			""";

	@Autowired
	HttpGraphQlTester graphQl;

	@Autowired
	ScoringFixture scoring;

	@Autowired
	GraphFixture graph;

	private String icp = "";

	@BeforeEach
	void marketAndIcp() {
		this.scoring.load(GraphText.of(GRAPH));
		this.icp = IcpFixture.save(this.graphQl, """
				{product: "P", signals: [{name: "s", kind: FIT, weight: 1, measure: {uses: {anyOf: ["Jaeger"]}}}]}""");
	}

	@Test
	void listsPeopleWhoMatchEachPersonaAndMissingPersonas() {
		persona("Head of platform", "DECISION_MAKER", "titles: [\"Head of Platform\", \"VP Engineering\"]",
				"finder: true");
		persona("Finance", "INFLUENCER", "titles: [\"CFO\"]", "signer: true");
		persona("Engineer", "USER", "titles: [\"Software Engineer\"]", "finder: false");
		job("find slow requests", "technologies: [\"Jaeger\"]");

		List<Object> matches = run(COVERAGE, Map.of("icp", this.icp)).path("icpMatches.nodes")
			.entityList(Object.class)
			.get();

		Map<String, Object> acme = Map.of("text",
				"1 of 3 personas is known there; missing: Engineer (user), Finance (influencer, signs)", "peopleKnown",
				3, "missingRoles", List.of("INFLUENCER"), "missing",
				List.of(Map.of("name", "Engineer"), Map.of("name", "Finance")), "personas",
				List.of(covered("Engineer", 0), covered("Finance", 0),
						covered("Head of platform", 2, "VP Engineering", "Ada")),
				"jobs", List.of(Map.of("seen", true, "text", "uses Jaeger")));
		assertThat(matches).first()
			.isEqualTo(Map.of("account", Map.of("name", "Acme"), "score", Map.of("coverage", acme)));
		assertThat(((Map<?, ?>) matches.getLast()).get("score")).asString()
			.contains("text=no current employee is known", "peopleKnown=0", "seen=null");
	}

	@Test
	void looksAtTheBuyersOfAHugeAccountFirst() {
		this.graph.run("MATCH (acme:Account {id: 'acme'}) UNWIND range(1, 1500) AS i "
				+ "CREATE (:Person {id: 'x' + i, name: 'Aaron'})-[:EMPLOYED_AT {key: 'x', current: true}]->(acme)");
		persona("Head of platform", "DECISION_MAKER", "titles: [\"Head of Platform\"]", "finder: true");

		GraphQlTester.Response answer = run(COVERAGE, Map.of("icp", this.icp));

		answer.path("icpMatches.nodes[0].score.coverage.peopleKnown").entity(Integer.class).isEqualTo(1503);
		answer.path("icpMatches.nodes[0].score.coverage.personas[0].count").entity(Integer.class).isEqualTo(1);
		answer.path("icpMatches.nodes[0].score.coverage.missingRoles").entityList(String.class).hasSize(0);
	}

	@Test
	void saysWhichPersonasALeadIs() {
		persona("Head of platform", "DECISION_MAKER", "titles: [\"VP Engineering\"]", "finder: true");
		persona("Finance", "INFLUENCER", "titles: [\"CFO\"]", "signer: true");

		assertThat(personas("Chief Financial Officer")).containsExactly("Finance");
		assertThat(personas("Intern")).isEmpty();
	}

	@Test
	void keepsAPersonaUnderItsIdAndRefusesASecondOfThatName() {
		GraphQlTester.Response saved = persona("Finance", "INFLUENCER", "titles: [\"CFO\"]", "signer: true");
		String id = saved.path("savePersona.persona.id").entity(String.class).get();

		assertThat(problems(persona("finance", "USER", "titles: [\"CFO\"]", "signer: true"), "savePersona"))
			.containsExactly("DUPLICATE_NAME name");
		persona("Money", "INFLUENCER", "titles: [\"CFO\"]", "signer: true, id: \"" + id + "\"");
		run("query ($icp: ID!) { icp(id: $icp) { personas { id name signer } } }", Map.of("icp", this.icp))
			.path("icp.personas")
			.entity(List.class)
			.isEqualTo(List.of(Map.of("id", id, "name", "Money", "signer", true)));
		run("query ($id: ID!) { node(id: $id) { __typename } }", Map.of("id", id)).path("node.__typename")
			.entity(String.class)
			.isEqualTo("Persona");
		run("mutation ($id: ID!) { removeFromIcp(input: {id: $id}) { removed problems { code } } }", Map.of("id", id))
			.path("removeFromIcp.removed")
			.entity(String.class)
			.isEqualTo(id);
		run("query ($icp: ID!) { icp(id: $icp) { personas { id } } }", Map.of("icp", this.icp)).path("icp.personas")
			.entityList(Object.class)
			.hasSize(0);
	}

	@Test
	void refusesAChangeOfAPersonaThatOthersChangedSince() {
		String id = persona("Finance", "INFLUENCER", "titles: [\"CFO\"]", "signer: true").path("savePersona.persona.id")
			.entity(String.class)
			.get();
		String read = "signer: true, revision: 1, id: \"" + id + "\"";
		assertThat(problems(persona("Money", "USER", "titles: [\"CFO\"]", read), "savePersona")).isEmpty();

		assertThat(problems(persona("Buyer", "USER", "titles: [\"CFO\"]", read), "savePersona"))
			.containsExactly("CONFLICT revision");
		assertThat(problems(
				run("mutation ($id: ID!) { removeFromIcp(input: {id: $id, revision: 1}) { problems { code path } } }",
						Map.of("id", id)),
				"removeFromIcp"))
			.containsExactly("CONFLICT revision");
	}

	@Test
	void keepsOneOfManyNewPersonasOfAName() {
		List<List<String>> problems = ParallelQueries.answers(IntStream.range(0, 8)
			.<Supplier<List<String>>>mapToObj(
					(i) -> () -> problems(persona("Finance", "USER", "titles: [\"CFO\"]", "signer: true"),
							"savePersona"))
			.toList());

		assertThat(problems).filteredOn(List::isEmpty).hasSize(1);
		assertThat(problems).filteredOn((it) -> it.equals(List.of("DUPLICATE_NAME name"))).hasSize(7);
	}

	@Test
	void aJobMayBeCalledLikeAPersona() {
		String id = persona("Finance", "USER", "titles: [\"CFO\"]", "signer: true").path("savePersona.persona.id")
			.entity(String.class)
			.get();
		assertThat(problems(job("Finance", "technologies: [\"Jaeger\"]"), "saveJob")).isEmpty();

		run("mutation ($id: ID!) { removeFromIcp(input: {id: $id}) { removed } }", Map.of("id", id));

		run("query ($icp: ID!) { icp(id: $icp) { jobs { name } } }", Map.of("icp", this.icp)).path("icp.jobs[*].name")
			.entityList(String.class)
			.containsExactly("Finance");
	}

	@Test
	void refusesPersonasAndJobsThatMatchNothing() {
		assertThat(problems(persona(" ", "USER", "titles: []", "signer: false"), "savePersona"))
			.containsExactly("EMPTY_NAME name", "NO_CONDITION titles");
		assertThat(problems(job("do", "technologies: [\"Jager\"]"), "saveJob"))
			.containsExactly("UNKNOWN_TECHNOLOGY technologies[0]");
		assertThat(problems(job("do", "withinDays: 3"), "saveJob")).containsExactly("NO_CONDITION ");
	}

	@Test
	void keepsANoteOnACompetitorsCustomerWithItsJob() {
		String job = job("find slow requests", "technologies: [\"Jaeger\"]").path("saveJob.job.id")
			.entity(String.class)
			.get();
		run("""
				mutation ($icp: ID!, $account: ID!, $job: ID!) { saveCompetitorNote(input: {icp: $icp, account: $account,
				  competitor: "Rival", satisfaction: 4, problems: "slow", wishes: "fast", jobs: [$job], by: "Sam", on: "2026-10-01"}) {
				  problems { code } note { id } } }""",
				Map.of("icp", this.icp, "account", new GlobalId("Account", "acme").encoded(), "job", job))
			.path("saveCompetitorNote.problems")
			.entityList(Object.class)
			.hasSize(0);

		Map<String, Object> note = Map.of("competitor", "Rival", "satisfaction", 4, "problems", "slow", "on",
				"2026-10-01", "account", Map.of("name", "Acme"));
		String fields = "{ competitor satisfaction problems on account { name } }";
		GraphQlTester.Response found = run(
				"query ($icp: ID!) { icp(id: $icp) { competitorNotes " + fields + " jobs { competitorNotes " + fields
						+ " } } account(by: {domain: \"acme.com\"}) { competitorNotes " + fields + " } }",
				Map.of("icp", this.icp));
		found.path("icp.competitorNotes").entity(List.class).isEqualTo(List.of(note));
		found.path("icp.jobs[0].competitorNotes").entity(List.class).isEqualTo(List.of(note));
		found.path("account.competitorNotes").entity(List.class).isEqualTo(List.of(note));
	}

	private static Map<String, Object> covered(String persona, int count, String... titleAndName) {
		return Map.of("persona", Map.of("name", persona), "count", count, "people", (count == 0) ? List.of()
				: List.of(Map.of("title", titleAndName[0], "person", Map.of("name", titleAndName[1]))));
	}

	private List<String> personas(String title) {
		return run("""
				query ($icp: ID!, $title: String!) { qualify(icp: $icp, lead: {domain: "acme.com", jobTitle: $title}) {
				  personas { name } } }""", Map.of("icp", this.icp, "title", title)).path("qualify.personas[*].name")
			.entityList(String.class)
			.get();
	}

	private static List<String> problems(GraphQlTester.Response response, String mutation) {
		return response.path(mutation + ".problems")
			.entityList(Map.class)
			.get()
			.stream()
			.map((it) -> it.get("code") + " " + it.get("path"))
			.toList();
	}

	private GraphQlTester.Response persona(String name, String role, String titles, String more) {
		return run(
				"mutation ($icp: ID!, $name: String!) { savePersona(input: {icp: $icp, name: $name, role: " + role
						+ ", " + titles + ", " + more + "}) { persona { id } problems { code path } } }",
				Map.of("icp", this.icp, "name", name));
	}

	private GraphQlTester.Response job(String name, String footprint) {
		return run("mutation ($icp: ID!, $name: String!) { saveJob(input: {icp: $icp, name: $name, " + footprint
				+ "}) { job { id } problems { code path } } }", Map.of("icp", this.icp, "name", name));
	}

	private GraphQlTester.Response run(String document, Map<String, Object> variables) {
		return this.graphQl.document(document).variables(new HashMap<>(variables)).execute();
	}

}
