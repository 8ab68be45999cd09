package dev.icpgraph.graph;

import java.util.ArrayList;
import java.util.List;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.api.GlobalId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class AccountLinksIT {

	@Autowired
	GraphFixture graph;

	@Autowired
	HttpGraphQlTester client;

	@Autowired
	Accounts accounts;

	@BeforeEach
	void graph() {
		this.graph.clear();
		this.graph
			.run("""
					CREATE (acme:Account {id: 'acme.com', domain: 'acme.com', name: 'Acme', headcountMin: 51, headcountMax: 200, importId: 'accounts-1', row: 2}),
					  (globex:Account {id: 'globex', key: 'globex', name: 'Globex', stub: true}),
					  (k8s:Technology {id: 'kubernetes', name: 'Kubernetes', firstReleasedYear: 2014}), (dbt:Technology {id: 'dbt', name: 'dbt'}),
					  (k8s)-[:IN_CATEGORY]->(:Category {id: 'orchestration', name: 'Orchestration'}),
					  (acme)-[:USES {key: 'builtwith', source: 'builtwith', since: '2020-03', importId: 'uses-1', row: 7}]->(k8s),
					  (acme)-[:USES {key: 'jobs', source: 'jobs', importId: 'uses-1', row: 8}]->(k8s),
					  (acme)-[:USES {key: ''}]->(dbt), (globex)-[:USES {key: ''}]->(dbt),
					  (jo:Person {id: 'jo@acme.com', name: 'Jo', email: 'jo@acme.com', wateringHoles: ['HN']}), (al:Person {id: 'al', name: 'Al'}),
					  (jo)-[:EMPLOYED_AT {key: 'cto/2020', title: 'CTO', buyingRole: 'DECISION_MAKER', since: '2020', current: true}]->(acme),
					  (al)-[:EMPLOYED_AT {key: 'dev/2015', title: 'Dev', current: false, since: '2015', until: '2018'}]->(acme),
					  (al)-[:KNOWS {key: 'mail', strength: 0.7, source: 'mail'}]->(jo),
					  (con:Event {id: 'kubecon', name: 'KubeCon', startsOn: '2026-03'}),
					  (acme)-[:PARTICIPATED_IN {key: 'sponsored', role: 'SPONSORED', level: 'gold'}]->(con),
					  (jo)-[:PARTICIPATED_IN {key: 'spoke', role: 'SPOKE'}]->(con),
					  (acme)-[:REFERRED {key: 'customer/2024', kind: 'CUSTOMER', on: '2024', amountUsd: 10.5, byPerson: 'jo@acme.com'}]->(globex),
					  (acme)-[:IS_CUSTOMER]->(:Customer {id: 'acme.com', since: '2021-05', orders: 3, nps: 9}),
					  (acme)-[:MADE_VISIT]->(:Visit {id: 'acme.com/2026-10-01', on: '2026-10-01', pages: 4}),
					  (acme)-[:MADE_VISIT]->(:Visit {id: 'acme.com/2026-10-30', on: '2026-10-30', pages: 1}),
					  (acme)-[:HAS_DEPARTMENT]->(:Department {id: 'acme.com/data', name: 'Data', headcount: 12}),
					  (acme)-[:HAD_LEADERSHIP_CHANGE]->(joined:LeadershipChange {id: 'acme.com/cto/joined/2020', role: 'CTO', change: 'JOINED', on: '2020'}),
					  (joined)-[:OF]->(jo),
					  (acme)-[:AT_STAGE {key: 'left/2025', stage: 'LEFT', on: '2025'}]->(:Competitor {id: 'rival', name: 'Rival'}),
					  (acme)-[:PARTNERS_WITH {since: '2022'}]->(:Partner {id: 'aws', name: 'AWS'}),
					  (:Import {id: 'accounts-1', file: 'accounts.csv'}), (:Import {id: 'uses-1', file: 'account_technologies.csv'})
					""");
	}

	@Test
	void showsAnAccountAndItsLinksWithTheRowsTheyComeFrom() {
		ask("""
				{ account(by: {domain: "https://www.ACME.com/about"}) {
					name headcount { min max text } country stub provenance { row file }
					technologies { totalCount nodes { technology { name categories } since source provenance { row file } } }
					people { nodes { person { name } title buyingRole current until } }
					events { nodes { event { name } role level } }
					referralsGiven { nodes { referred { name } amountUsd byPerson { name } } }
					referralsReceived { totalCount }
				} }""")
			.path("account")
			.matchesJson(
					"""
							{"name": "Acme", "headcount": {"min": 51, "max": 200, "text": "51-200"}, "country": null, "stub": false,
							 "provenance": {"row": 2, "file": "accounts.csv"},
							 "technologies": {"totalCount": 3, "nodes": [
							  {"technology": {"name": "Kubernetes", "categories": ["Orchestration"]}, "since": "2020-03", "source": "builtwith",
							   "provenance": {"row": 7, "file": "account_technologies.csv"}},
							  {"technology": {"name": "Kubernetes"}, "since": null, "source": "jobs"},
							  {"technology": {"name": "dbt", "categories": []}, "provenance": null}]},
							 "people": {"nodes": [
							  {"person": {"name": "Jo"}, "title": "CTO", "buyingRole": "DECISION_MAKER", "current": true, "until": null},
							  {"person": {"name": "Al"}, "title": "Dev", "buyingRole": null, "current": false, "until": "2018"}]},
							 "events": {"nodes": [{"event": {"name": "KubeCon"}, "role": "SPONSORED", "level": "gold"}]},
							 "referralsGiven": {"nodes": [{"referred": {"name": "Globex"}, "amountUsd": 10.5, "byPerson": {"name": "Jo"}}]},
							 "referralsReceived": {"totalCount": 0}}
							""");
	}

	@Test
	void showsTheFactsOfAnAccount() {
		ask("""
				{ account(by: {domain: "acme.com"}) {
					customer { since orders nps }
					visits { nodes { on pages } }
					departments { name headcount }
					leadershipChanges { role change on person { name } }
					competitorStages { competitor stage on }
					partnerships { partner since }
				} }""").path("account").matchesJson("""
				{"customer": {"since": "2021-05", "orders": 3, "nps": 9.0},
				 "visits": {"nodes": [{"on": "2026-10-30", "pages": 1}, {"on": "2026-10-01", "pages": 4}]},
				 "departments": [{"name": "Data", "headcount": 12}],
				 "leadershipChanges": [{"role": "CTO", "change": "JOINED", "on": "2020", "person": {"name": "Jo"}}],
				 "competitorStages": [{"competitor": "Rival", "stage": "LEFT", "on": "2025"}],
				 "partnerships": [{"partner": "AWS", "since": "2022"}]}
				""");
		ask("{ account(by: {key: \"globex\"}) { customer { since } departments { name } } }").path("account")
			.matchesJson("{\"customer\": null, \"departments\": []}");
	}

	@Test
	void showsTheOtherEnds() {
		ask("""
				{ technology(by: {name: "KUBERNETES"}) { firstReleasedYear accounts { nodes { account { name } source } } }
				  person(by: {email: "Jo@Acme.com"}) { wateringHoles
				    employments { nodes { account { name } title } }
				    acquaintances { nodes { person { name } strength } }
				    events { nodes { event { name } role } } }
				  event(by: {key: "kubecon"}) { participants { totalCount nodes { account { name } person { name } role } } } }""")
			.path("")
			.matchesJson(
					"""
							{"technology": {"firstReleasedYear": 2014, "accounts": {"nodes": [
							   {"account": {"name": "Acme"}, "source": "builtwith"}, {"account": {"name": "Acme"}, "source": "jobs"}]}},
							 "person": {"wateringHoles": ["HN"], "employments": {"nodes": [{"account": {"name": "Acme"}, "title": "CTO"}]},
							  "acquaintances": {"nodes": [{"person": {"name": "Al"}, "strength": 0.7}]},
							  "events": {"nodes": [{"event": {"name": "KubeCon"}, "role": "SPOKE"}]}},
							 "event": {"participants": {"totalCount": 2, "nodes": [
							   {"account": {"name": "Acme"}, "person": null, "role": "SPONSORED"},
							   {"account": null, "person": {"name": "Jo"}, "role": "SPOKE"}]}}}
							""");
	}

	@Test
	void pagesThroughTheLinksOfEachAccountOfAList() {
		List<String> seen = new ArrayList<>();
		String after = "null";
		for (int page = 0; page < 3; page++) {
			GraphQlTester.Response answer = ask("""
					{ account(by: {domain: "acme.com"}) { technologies(first: 1, after: %s) {
						nodes { technology { name } source } pageInfo { hasNextPage endCursor } } } }"""
				.formatted(after));
			seen.addAll(answer.path("account.technologies.nodes[*].technology.name").entityList(String.class).get());
			after = '"' + answer.path("account.technologies.pageInfo.endCursor").entity(String.class).get() + '"';
			answer.path("account.technologies.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(page < 2);
		}
		assertThat(seen).containsExactly("Kubernetes", "Kubernetes", "dbt");
		ask("{ accounts { nodes { technologies(first: 1) { totalCount nodes { technology { name } } } } } }")
			.path("accounts.nodes[*].technologies.nodes[*].technology.name")
			.entityList(String.class)
			.containsExactly("Kubernetes", "dbt");
	}

	@Test
	void refusesACursorOfAnotherList() {
		String cursor = ask("{ accounts(first: 1) { pageInfo { endCursor } } }").path("accounts.pageInfo.endCursor")
			.entity(String.class)
			.get();
		ask("{ accounts { nodes { technologies(after: \"" + cursor + "\") { totalCount } } } }").errors()
			.satisfy((errors) -> assertThat(errors).isNotEmpty()
				.allSatisfy((error) -> assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT")));
	}

	@Test
	void findsANodeOfAnyTypeByItsId() {
		String ids = String.join("\", \"",
				List.of(new GlobalId("Account", "acme.com").encoded(), new GlobalId("Account", "nobody").encoded(),
						new GlobalId("Technology", "dbt").encoded(), new GlobalId("Person", "al").encoded(),
						new GlobalId("Event", "kubecon").encoded(), new GlobalId("Account", "acme.com").encoded(),
						new GlobalId("Nonsense", "x").encoded()));
		ask("{ nodes(ids: [\"" + ids + "\"]) { __typename ... on Account { name } ... on Person { name } } }").path("")
			.matchesJson(
					"""
							{"nodes": [{"__typename": "Account", "name": "Acme"}, null, {"__typename": "Technology"},
							  {"__typename": "Person", "name": "Al"}, {"__typename": "Event"}, {"__typename": "Account", "name": "Acme"}, null]}
							""");
	}

	@Test
	void returnsNullForAnUnknownId() {
		ask("""
				{ a: account(by: {domain: "nobody.com"}) { id } b: account(by: {domain: "not a domain"}) { id }
				  c: account(by: {key: "nobody"}) { id } d: technology(by: {name: "nothing"}) { id }
				  e: person(by: {email: "no@body.com"}) { id } f: event(by: {key: "never"}) { id } }""").path("")
			.matchesJson("{\"a\": null, \"b\": null, \"c\": null, \"d\": null, \"e\": null, \"f\": null}");
	}

	@Test
	void refusesAnIdOfAnotherType() {
		ask("{ account(by: {id: \"" + new GlobalId("Person", "al").encoded() + "\"}) { id } }").errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getMessage()).contains("not an id of type Account")));
	}

	@Test
	void findsAccountsInTheOrderAskedForOtherPackages() {
		assertThat(this.accounts.byIds(List.of("globex", "nobody", "acme.com")).keySet()).containsExactly("globex",
				"acme.com");
	}

	private GraphQlTester.Response ask(String query) {
		return this.client.document(query).execute();
	}

}
