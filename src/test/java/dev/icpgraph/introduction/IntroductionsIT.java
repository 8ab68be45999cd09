package dev.icpgraph.introduction;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.api.GlobalId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Target is the account to reach, Dora its CTO; Acme is a customer, Alder was one.
 */
@IntegrationTest
class IntroductionsIT {

	private static final String MARKET = """
			MERGE (target:Account {id: 'target', name: 'Target'})
			MERGE (ours:Account {id: 'us', domain: 'ours.example', name: 'Us'})
			MERGE (acme:Account {id: 'acme', name: 'Acme'})-[:IS_CUSTOMER {importId: 'c', row: 2}]->(:Customer {id: 'acme', since: '2020'})
			MERGE (alder:Account {id: 'alder', name: 'Alder'})-[:IS_CUSTOMER]->(:Customer {id: 'alder', until: '2024'})
			MERGE (other:Account {id: 'other', name: 'Other'})
			MERGE (dora:Person {id: 'dora', name: 'Dora'})-[:EMPLOYED_AT {key: 't', title: 'CTO', current: true, since: '2023-02', importId: 'j', row: 4}]->(target)
			MERGE (otto:Person {id: 'otto', name: 'Otto'})-[:EMPLOYED_AT {key: 't', title: 'Engineer', current: true}]->(target)
			MERGE (ann:Person {id: 'ann', name: 'Ann'})-[:EMPLOYED_AT {key: 't', title: 'Seller', current: true, since: '2021'}]->(ours)
			MERGE (bob:Person {id: 'bob', name: 'Bob'})-[:EMPLOYED_AT {key: 't', title: 'Buyer', current: true, since: '2019-05'}]->(acme)
			MERGE (:Import {id: 'k', file: 'acquaintances.csv'}) MERGE (:Import {id: 'c', file: 'customers.csv'}) MERGE (:Import {id: 'j', file: 'employments.csv'})
			""";

	@Autowired
	GraphFixture graph;

	@Autowired
	HttpGraphQlTester client;

	@BeforeEach
	void clear() {
		this.graph.clear();
	}

	@Test
	void startsWithOurOwnPeopleAndSaysEachStepWithItsRow() {
		market("CREATE (ann)-[:KNOWS {key: '', since: '2022-03', importId: 'k', row: 7}]->(dora)");

		ask("""
				strength kind variants text opener { account { name } person { name ours } title ours } buyer { person { name ours } title ours }
				steps { kind text since strength links { type from { name } to { name } provenance { file row } } }""")
			.path("introductions")
			.matchesJson(
					"""
							[{"strength": 0.8, "kind": "ACQUAINTANCE", "variants": 0,
							  "text": "Ann has been Seller with you since 2021; Ann has known Dora since 2022; Dora has been CTO at Target since 2023",
							  "opener": {"account": {"name": "Us"}, "person": {"name": "Ann", "ours": true}, "title": "Seller", "ours": true},
							  "buyer": {"person": {"name": "Dora", "ours": false}, "title": "CTO", "ours": false},
							  "steps": [
							    {"kind": "OPENER", "text": "Ann has been Seller with you since 2021", "since": "2021", "strength": 1.0, "links": [{"type": "EMPLOYED_AT"}]},
							    {"kind": "TIE", "since": "2022-03", "strength": 0.8,
							     "links": [{"type": "KNOWS", "from": {"name": "Ann"}, "to": {"name": "Dora"}, "provenance": {"file": "acquaintances.csv", "row": 7}}]},
							    {"kind": "BUYER", "text": "Dora has been CTO at Target since 2023", "strength": 1.0,
							     "links": [{"type": "EMPLOYED_AT", "provenance": {"file": "employments.csv", "row": 4}}]}]}]""");
	}

	@Test
	void findsColleaguesOfThePastWhereTheirDatesOverlap() {
		market("""
				CREATE (dora)-[:EMPLOYED_AT {key: 'o', since: '2015-03', until: '2019', current: false, importId: 'j', row: 8}]->(other),
				  (bob)-[:EMPLOYED_AT {key: 'o', since: '2017', until: '2018-12', current: false, importId: 'j', row: 9}]->(other),
				  (ann)-[:EMPLOYED_AT {key: 'o', since: '2020', until: '2021', current: false}]->(other)""");

		ask("kind text opener { person { name } } steps { text since until strength links { provenance { row } } }")
			.path("introductions")
			.matchesJson(
					"""
							[{"kind": "COLLEAGUES", "opener": {"person": {"name": "Bob"}},
							  "text": "Bob has been Buyer at your customer Acme since 2019; Bob and Dora worked together at Other 2017–2018; Dora has been CTO at Target since 2023",
							  "steps": [{"links": [{"provenance": null}, {"provenance": {"row": 2}}]},
							            {"since": "2017", "until": "2018-12", "links": [{"provenance": {"row": 8}}, {"provenance": {"row": 9}}]}, {}]}]""");
	}

	@Test
	void agesATieSinceItEnded() {
		market("""
				CREATE (dora)-[:EMPLOYED_AT {key: 'o', since: '2015', until: '2021-11-01', current: false}]->(other),
				  (ann)-[:EMPLOYED_AT {key: 'o', since: '2015', until: '2022', current: false}]->(other)""");

		strengths(ask("strength"), 0.5);
	}

	@Test
	void countsAVariantInsteadOfListingIt() {
		market("""
				CREATE (dora)-[:EMPLOYED_AT {key: 'o', since: '2016', until: '2022', current: false}]->(acme),
				  (cid:Person {id: 'cid', name: 'Cid'})-[:EMPLOYED_AT {key: 't', current: true, since: '2018'}]->(acme),
				  (bob)-[:KNOWS {key: ''}]->(dora), (bob)-[:KNOWS {key: ''}]->(otto), (cid)-[:KNOWS {key: ''}]->(otto)""");

		ask("kind variants opener { person { name } } buyer { person { name } }").path("introductions")
			.matchesJson(
					"""
							[{"kind": "ACQUAINTANCE", "opener": {"person": {"name": "Bob"}}, "buyer": {"person": {"name": "Dora"}}, "variants": 5}]""");
	}

	@Test
	void goesThroughReferrersOwnersPartnersAndEvents() {
		market("""
				CREATE (r:Account {id: 'r', name: 'Roe'})-[:REFERRED {key: '', on: '2026-10'}]->(target),
				  (acme)-[:PARTNERS_WITH]->(p:Partner {id: 'p', name: 'Pell'}), (target)-[:PARTNERS_WITH]->(p),
				  (b:Account {id: 'b', name: 'Birch'})-[:IS_CUSTOMER]->(:Customer {id: 'b'}), (fund:Account {id: 'fund', name: 'Fund'}),
				  (fund)-[:REFERRED {key: '', kind: 'INVESTED_IN', on: '2019'}]->(b), (fund)-[:REFERRED {key: '', kind: 'invested_in', on: '2020'}]->(target),
				  (c:Account {id: 'c', name: 'Cedar'})-[:IS_CUSTOMER]->(:Customer {id: 'c'}), (c)-[:REFERRED {key: '', kind: 'acquired', on: '2024-01'}]->(target),
				  (e:Event {id: 'e', name: 'DevConf', startsOn: '2027-02-01'}), (dora)-[:PARTICIPATED_IN {key: ''}]->(e), (ann)-[:PARTICIPATED_IN {key: ''}]->(e)""");

		GraphQlTester.Response answer = ask("kind text buyer { title } strength");
		answer.path("introductions")
			.matchesJson(
					"""
							[{"kind": "SHARED_EVENT", "text": "Ann has been Seller with you since 2021; Ann and Dora will be at DevConf in February 2027; Dora has been CTO at Target since 2023"},
							 {"kind": "OWNER", "text": "Cedar is your customer; Cedar acquired Target in January 2024; ask who decides at Target", "buyer": null},
							 {"kind": "REFERRAL", "text": "Roe recommends you to others; Roe referred Target to you in October 2026; ask who decides at Target"},
							 {"kind": "SHARED_OWNER", "text": "Birch is your customer; Fund invested in both Birch and Target; ask who decides at Target"},
							 {"kind": "SHARED_PARTNER", "text": "Acme has been your customer since 2020; Acme and Target are both partners of Pell; ask who decides at Target"}]""");
		strengths(answer, 0.4, 0.6 * 0.9 * 0.4, 0.6 * 0.9 * 0.988 * 0.4, 0.6 * 0.4 * 0.4, 0.6 * 0.4 * 0.4);
	}

	@Test
	void goesThroughSomeoneInBetween() {
		market("CREATE (ann)-[:KNOWS {key: ''}]->(m:Person {id: 'm', name: 'Mia'}), (dora)-[:KNOWS {key: '', strength: 0.5}]->(m)");

		GraphQlTester.Response answer = ask("kind strength steps { text }");
		strengths(answer, 0.8 * 0.8 * 0.75);
		answer.path("introductions").matchesJson("""
				[{"kind": "MUTUAL_ACQUAINTANCE", "steps": [
				  {}, {"text": "Ann knows Mia"}, {"text": "Mia knows Dora"}, {}]}]""");
	}

	@Test
	void leavesOutPeopleWhoDoNotMatchThePersona() {
		market("CREATE (ann)-[:KNOWS {key: ''}]->(dora), (bob)-[:KNOWS {key: ''}]->(otto)");
		this.graph
			.run("""
					CREATE (:Icp {id: 'sales'})-[:HAS_PERSONA]->(:Persona {id: 'sales/users', name: 'Users', role: 'USER', titles: ['Engineer']})""");

		this.client
			.document("""
					{ introductions(to: "%s", persona: "%s") { buyer { person { name } } } }"""
				.formatted(id("Account", "target"), id("Persona", "sales/users")))
			.execute()
			.path("introductions[*].buyer.person.name")
			.entityList(String.class)
			.containsExactly("Otto");
	}

	@Test
	void asksNobodyWhoLeftAndNoFormerCustomer() {
		market("""
				CREATE (gone:Person {id: 'gone'})-[:EMPLOYED_AT {key: '', current: false, until: '2020'}]->(ours), (gone)-[:KNOWS {key: ''}]->(dora),
				  (late:Person {id: 'late'})-[:EMPLOYED_AT {key: '', current: true}]->(alder), (late)-[:KNOWS {key: ''}]->(dora),
				  (alder)-[:REFERRED {key: '', kind: 'acquired'}]->(target)""");

		ask("text").path("introductions").entityList(Object.class).hasSize(0);
	}

	@Test
	void presumesNothingInACrowd() {
		market("""
				CREATE (e:Event {id: 'e'}), (dora)-[:PARTICIPATED_IN {key: ''}]->(e), (ann)-[:PARTICIPATED_IN {key: ''}]->(e)
				WITH e UNWIND range(1, 2100) AS n CREATE (:Account {id: 'x' + n})-[:PARTICIPATED_IN {key: ''}]->(e)""");

		ask("text").path("introductions").entityList(Object.class).hasSize(0);
	}

	@Test
	void refusesUnknownIdsAndLimits() {
		refused(id("Account", "nobody"), "", "to: there is no account with the id");
		this.graph.run("CREATE (:Account {id: 'target'})");
		refused(id("Account", "target"), ", persona: \"" + id("Persona", "icp/none") + "\"",
				"There is no persona with the id");
		refused(id("Account", "target"), ", first: 0", "'first' is 0");
	}

	private void refused(String to, String more, String message) {
		this.client.document("{ introductions(to: \"" + to + "\"" + more + ") { text } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getMessage()).startsWith(message))
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT")));
	}

	private void market(String more) {
		this.graph.run(MARKET + more);
	}

	private static void strengths(GraphQlTester.Response answer, double... wanted) {
		answer.path("introductions[*].strength")
			.entityList(Double.class)
			.satisfies((found) -> assertThat(found.stream().mapToDouble(Double::doubleValue).toArray())
				.containsExactly(wanted, within(0.001)));
	}

	private GraphQlTester.Response ask(String fields) {
		return this.client.document("{ introductions(to: \"%s\") { %s } }".formatted(id("Account", "target"), fields))
			.execute();
	}

	private static String id(String type, String key) {
		return new GlobalId(type, key).encoded();
	}

}
