package dev.icpgraph.curation;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.api.GlobalId;

import static org.assertj.core.api.Assertions.assertThat;

/** Two accounts that a user merges, tested over the API. */
@IntegrationTest
class UnionIT {

	private static final String GRAPH = """
			CREATE (acme:Account {id: 'acme', key: 'acme', domain: 'acme.com', name: 'Acme', country: 'US', importId: 'a', row: 2}),
			  (de:Account {id: 'acme.de', domain: 'acme.de', name: 'Akme Deutschland', industry: 'Steel', country: 'DE', importId: 'b', row: 3}),
			  (lyn:Account {id: 'lyn.example', domain: 'lyn.example', importId: 'a', row: 4}),
			  (linux:Technology {id: 'linux', name: 'Linux', importId: 'a', row: 1}),
			  (jaeger:Technology {id: 'jaeger', name: 'Jaeger', importId: 'a', row: 1}),
			  (ada:Person {id: 'ada', key: 'ada', importId: 'a', row: 5}),
			  (acme)-[:USES {key: '', since: '2020', importId: 'a', row: 6}]->(linux),
			  (de)-[:USES {key: '', since: '2021', lastSeen: '2026', importId: 'b', row: 7}]->(linux),
			  (de)-[:USES {key: '', importId: 'b', row: 8}]->(jaeger),
			  (ada)-[:EMPLOYED_AT {key: 'cto', title: 'CTO', importId: 'b', row: 9}]->(de),
			  (de)-[:REFERRED {key: 'x', byPerson: 'ada', importId: 'b', row: 10}]->(lyn),
			  (de)-[:REFERRED {key: 'y', importId: 'b', row: 11}]->(acme),
			  (acme)-[:IS_CUSTOMER {importId: 'a', row: 12}]->(:Customer {id: 'acme', since: '2020', importId: 'a', row: 12}),
			  (de)-[:IS_CUSTOMER {importId: 'b', row: 13}]->(:Customer {id: 'acme.de', since: '2021', nps: 9.0, importId: 'b', row: 13}),
			  (de)-[:MADE_VISIT {importId: 'b', row: 14}]->(:Visit {id: 'acme.de/2026-10-30', on: '2026-10-30', pages: 4, importId: 'b', row: 14}),
			  (de)-[:HAD_LEADERSHIP_CHANGE {importId: 'b', row: 15}]->(change:LeadershipChange {id: 'acme.de/cto', role: 'CTO', importId: 'b', row: 15}),
			  (change)-[:OF {importId: 'b', row: 15}]->(ada)
			""";

	private static final String NODES = """
			MATCH (n) WHERE NOT n:GraphRevision|StoreVersion|ElectedWriter AND NOT n:GraphChange AND NOT n:AccountUnion AND NOT n:Import
			RETURN labels(n)[0] + ' ' + reduce(t = '', k IN COLLECT { UNWIND keys(n) AS k RETURN k ORDER BY k } | t + k + '=' + n[k] + ' ') AS it
			ORDER BY it""";

	private static final String LINKS = """
			MATCH (a)-[r]->(b) WHERE type(r) <> 'UNITED_INTO'
			RETURN a.id + ' ' + type(r) + ' ' + b.id + ' ' + reduce(t = '', k IN COLLECT { UNWIND keys(r) AS k RETURN k ORDER BY k } | t + k + '=' + r[k] + ' ') AS it
			ORDER BY it""";

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private GraphFixture graph;

	@BeforeEach
	void load() {
		this.graph.clear();
		this.graph.run(GRAPH);
	}

	@Test
	void isOneAccountWithTheFactsOfBoth() {
		unite("acme", "acme.de");

		assertThat(this.graph.values("MATCH (a:Account) RETURN a.id ORDER BY a.id")).containsExactly("acme",
				"lyn.example");
		assertThat(this.graph.values("MATCH (a:Account {id: 'acme'}) RETURN [a.name, a.country, a.industry]"))
			.containsExactly(List.of("Acme", "US", "Steel"));
		assertThat(this.graph
			.values("""
					MATCH (:Account {id: 'acme'})-[u:USES]->(t) RETURN [t.id, u.since, u.lastSeen, u.importId] ORDER BY t.id"""))
			.asString()
			.isEqualTo("[[jaeger, null, null, b], [linux, 2020, 2026, a]]");
		assertThat(this.graph.values("MATCH (v:Visit|LeadershipChange|Customer) RETURN v.id ORDER BY v.id"))
			.containsExactly("acme", "acme/2026-10-30", "acme/cto");
	}

	@Test
	void isSeparatedWithoutATrace() {
		List<Object> nodes = this.graph.values(NODES);
		List<Object> links = this.graph.values(LINKS);
		unite("acme", "acme.de");

		assertThat(part()).isZero();

		assertThat(this.graph.values(NODES)).containsExactlyElementsOf(nodes);
		assertThat(this.graph.values(LINKS)).containsExactlyElementsOf(links);
	}

	@Test
	void isFoundByBothNamesInLaterRows() {
		unite("acme", "acme.de");

		ask("""
				mutation { upsertAccounts(input: {rows: [{domain: "acme.de", name: "Something else", city: "Bonn"}]}) { problems { message } }
				  recordUses(input: {rows: [{account: "acme.de", technology: "Kafka"}]}) { problems { message } } }""");

		assertThat(this.graph.values("MATCH (a:Account {id: 'acme'}) RETURN [a.domain, a.city]"))
			.containsExactly(List.of("acme.com", "Bonn"));
		assertThat(this.graph.count("MATCH (a:Account) RETURN count(a)")).isEqualTo(2);
		assertThat(this.graph.values("MATCH (a)-[:USES]->(:Technology {id: 'kafka'}) RETURN a.id"))
			.containsExactly("acme");
		ask("{ account(by: {domain: \"acme.de\"}) { domain } }").path("account.domain")
			.entity(String.class)
			.isEqualTo("acme.com");
	}

	@Test
	void keepsLaterChangesInPlace() {
		unite("acme", "acme.de");
		ask("""
				mutation { recordUses(input: {rows: [{account: "acme.com", technology: "Jaeger", since: "2019"}]}) { problems { message } }
				  recordVisits(input: {rows: [{account: "acme.com", on: "2026-10-30", pages: 7}]}) { problems { message } } }""");

		assertThat(part()).isEqualTo(2);

		assertThat(this.graph
			.values("MATCH (a)-[u:USES]->(:Technology {id: 'jaeger'}) RETURN [a.id, u.since] ORDER BY a.id")).asString()
			.isEqualTo("[[acme, 2019], [acme.de, null]]");
		assertThat(this.graph.values("MATCH (v:Visit) RETURN [v.id, v.pages] ORDER BY v.id")).asString()
			.isEqualTo("[[acme.de/2026-10-30, 4], [acme/2026-10-30, 7]]");
	}

	@Test
	void canBeSeparatedOneByOneAndInOrder() {
		List<Object> nodes = this.graph.values(NODES);
		List<Object> links = this.graph.values(LINKS);
		unite("acme", "acme.de");
		unite("lyn.example", "acme");
		ask("{ account(by: {domain: \"acme.de\"}) { id unions { name } } }").path("account.unions[*].name")
			.entityList(String.class)
			.containsExactly("Acme", "Akme Deutschland");

		part();
		part();

		assertThat(this.graph.values(NODES)).containsExactlyElementsOf(nodes);
		assertThat(this.graph.values(LINKS)).containsExactlyElementsOf(links);
	}

	@Test
	void isNotSeparatedTwiceAndNotWithoutAMerge() {
		unite("acme", "acme.de");
		String union = newest();
		part();

		assertThat(problem("partAccounts", "partAccounts(input: {union: \"%s\"})".formatted(union)))
			.isEqualTo("PARTED_ALREADY");
		assertThat(problem("partAccounts",
				"partAccounts(input: {union: \"%s\"})".formatted(new GlobalId("AccountUnion", "none").encoded())))
			.isEqualTo("UNKNOWN_UNION");
		assertThat(problem("mergeAccounts", merge("acme", "none"))).isEqualTo("UNKNOWN_ACCOUNT");
		assertThat(problem("mergeAccounts", merge("acme", "acme"))).isEqualTo("SAME_ACCOUNT");
	}

	private void unite(String keep, String gone) {
		ask("mutation { %s { problems { message } } }".formatted(merge(keep, gone))).path("mergeAccounts.problems")
			.entityList(Object.class)
			.hasSize(0);
	}

	private static String merge(String keep, String gone) {
		return "mergeAccounts(input: {keep: \"%s\", gone: \"%s\", reason: \"One company\"})"
			.formatted(new GlobalId("Account", keep).encoded(), new GlobalId("Account", gone).encoded());
	}

	/**
	 * Undoes the last merge of accounts.
	 */
	private int part() {
		return ask(
				"mutation { partAccounts(input: {union: \"%s\"}) { left problems { message } } }".formatted(newest()))
			.path("partAccounts.problems")
			.entityList(Object.class)
			.hasSize(0)
			.path("partAccounts.left")
			.entity(Integer.class)
			.get();
	}

	private String newest() {
		String key = String.valueOf(this.graph
			.values("MATCH (u:AccountUnion) WHERE u.partedAt IS NULL RETURN u.id ORDER BY u.at DESC LIMIT 1")
			.getFirst());
		return new GlobalId("AccountUnion", key).encoded();
	}

	private String problem(String field, String call) {
		return Objects.requireNonNull(
				ask("mutation { %s { problems { code } } }".formatted(call)).path(field + ".problems[0].code")
					.entity(String.class)
					.get());
	}

	private GraphQlTester.Response ask(String document) {
		return this.graphQl.document(document).execute();
	}

}
