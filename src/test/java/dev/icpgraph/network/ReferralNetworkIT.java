package dev.icpgraph.network;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.api.GlobalId;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class ReferralNetworkIT {

	@Autowired
	GraphFixture graph;

	@Autowired
	HttpGraphQlTester client;

	@BeforeEach
	void clear() {
		this.graph.clear();
	}

	@Test
	void showsReferralsInAndOutWithTheirOutcomes() {
		this.graph
			.run("""
					CREATE (a:Account {id: 'a', name: 'Alder'}), (b:Account {id: 'b', name: 'Birch'}), (c:Account {id: 'c', name: 'Cedar'}),
					  (ann:Person {id: 'ann', name: 'Ann'}), (:Import {id: 'r-1', file: 'referrals.csv'}),
					  (a)-[:REFERRED {key: '1', kind: 'PROSPECT', on: '2021-05', outcome: 'WON', amountUsd: 500.0, byPerson: 'ann', importId: 'r-1', row: 2}]->(b),
					  (b)-[:REFERRED {key: '2', on: '2022', importId: 'r-1', row: 3}]->(c)""");

		ask("b", 1, 300,
				"""
						around { name } leftOut text
						nodes { account { name } distance given received }
						links { from { name } to { name } kind on outcome amountUsd won referrals { byPerson { name } provenance { file row } } }""")
			.path("referralNetwork")
			.matchesJson(
					"""
							{"around": {"name": "Birch"}, "leftOut": 0,
							 "text": "Birch referred 1 account (0 customers won); 1 account referred it",
							 "nodes": [{"account": {"name": "Birch"}, "distance": 0, "given": 1, "received": 1},
							           {"account": {"name": "Cedar"}, "distance": 1}, {"account": {"name": "Alder"}, "distance": 1}],
							 "links": [{"from": {"name": "Alder"}, "to": {"name": "Birch"}, "kind": "PROSPECT", "on": "2021-05", "outcome": "WON",
							            "amountUsd": 500.0, "won": true,
							            "referrals": [{"byPerson": {"name": "Ann"}, "provenance": {"file": "referrals.csv", "row": 2}}]},
							           {"from": {"name": "Birch"}, "to": {"name": "Cedar"}, "on": "2022", "outcome": null, "amountUsd": null, "won": false}]}""");
	}

	@Test
	void countsAReferralThatTwoFilesTellOnce() {
		this.graph
			.run("""
					CREATE (a:Account {id: 'a', name: 'Alder'}), (b:Account {id: 'b', name: 'Birch'}),
					  (:Import {id: 'r', file: 'referrals.csv'}), (:Import {id: 'c', file: 'customers.csv'}),
					  (b)-[:IS_CUSTOMER]->(:Customer {id: 'b', since: '2021-11', revenueUsd: 900.0}),
					  (a)-[:REFERRED {key: 'customer/2021-10', kind: 'CUSTOMER', on: '2021-10', amountUsd: 500.0, importId: 'r', row: 2}]->(b),
					  (a)-[:REFERRED {key: 'customer/2021-11', kind: 'CUSTOMER', on: '2021-11', importId: 'c', row: 7}]->(b)""");

		ask("a", 2, 300, """
				text nodes { given }
				links { on amountUsd won referrals { provenance { file row } } }""").path("referralNetwork")
			.matchesJson(
					"""
							{"text": "Alder referred 1 account (1 customer won); no account referred it",
							 "nodes": [{"given": 1}, {"given": 0}],
							 "links": [{"on": "2021-10", "amountUsd": 500.0, "won": true, "referrals": [
							   {"provenance": {"file": "referrals.csv", "row": 2}}, {"provenance": {"file": "customers.csv", "row": 7}}]}]}""");
	}

	@Test
	void countsNoCustomerThatWasOneBefore() {
		this.graph
			.run("""
					CREATE (a:Account {id: 'a'}), (b:Account {id: 'b'}), (c:Account {id: 'c'}),
					  (b)-[:IS_CUSTOMER]->(:Customer {id: 'b', since: '2020'}), (c)-[:IS_CUSTOMER]->(:Customer {id: 'c', since: '2021'}),
					  (a)-[:REFERRED {key: '', on: '2021-03'}]->(b), (a)-[:REFERRED {key: '', on: '2021-03'}]->(c)""");

		ask("a", 1, 300, "links { to { key domain } won }").path("referralNetwork.links[*].won")
			.entityList(Boolean.class)
			.containsExactly(false, true);
	}

	@Test
	void endsWhereReferralsGoRoundInACircle() {
		this.graph
			.run("""
					CREATE (a:Account {id: 'a', name: 'A'}), (b:Account {id: 'b', name: 'B'}), (c:Account {id: 'c', name: 'C'}),
					  (d:Account {id: 'd', name: 'D'}),
					  (a)-[:REFERRED {key: ''}]->(b), (b)-[:REFERRED {key: ''}]->(c), (c)-[:REFERRED {key: ''}]->(a),
					  (b)-[:REFERRED {key: ''}]->(a), (a)-[:REFERRED {key: ''}]->(a), (d)-[:REFERRED {key: ''}]->(a)""");

		GraphQlTester.Response answer = ask("a", 4, 300,
				"nodes { account { name } distance } links { on } chains { text }");

		answer.path("referralNetwork.nodes[*].account.name")
			.entityList(String.class)
			.containsExactly("A", "B", "C", "D");
		answer.path("referralNetwork.nodes[*].distance").entityList(Integer.class).containsExactly(0, 1, 1, 1);
		answer.path("referralNetwork.links").entityList(Object.class).hasSize(5);
		answer.path("referralNetwork.chains[*].text")
			.entityList(String.class)
			.containsExactly("D → A → B → C: 0 customers won", "A → B → C: 0 customers won");
	}

	@Test
	void followsChainsFromTheirFirstReferrer() {
		this.graph
			.run("""
					CREATE (a:Account {id: 'a', name: 'A'}), (b:Account {id: 'b', name: 'B'}), (c:Account {id: 'c', name: 'C'}),
					  (d:Account {id: 'd', name: 'D'}), (e:Account {id: 'e', name: 'E'}),
					  (e)-[:IS_CUSTOMER]->(:Customer {id: 'e', revenueUsd: 70.0}),
					  (a)-[:REFERRED {key: '', outcome: 'won', amountUsd: 30.0}]->(b), (b)-[:REFERRED {key: ''}]->(c),
					  (c)-[:REFERRED {key: ''}]->(d), (c)-[:REFERRED {key: ''}]->(e)""");

		ask("c", 4, 300, "chains { text customersWon revenueUsd accounts { name } links { on } }")
			.path("referralNetwork.chains")
			.matchesJson("""
					[{"text": "A → B → C → E: 2 customers won", "customersWon": 2, "revenueUsd": 100.0},
					 {"text": "A → B → C → D: 1 customer won", "customersWon": 1, "revenueUsd": 30.0}]""");
		ask("c", 4, 300, "chains(first: 1) { text }").path("referralNetwork.chains")
			.entityList(Object.class)
			.hasSize(1);
	}

	@Test
	void showsAHubAndDoesNotGoOnThroughIt() {
		this.graph
			.run("""
					CREATE (a:Account {id: 'a', name: 'A'}), (hub:Account {id: 'hub', name: 'Hub'}), (b:Account {id: 'b', name: 'B'})
					CREATE (a)-[:REFERRED {key: ''}]->(hub), (hub)-[:REFERRED {key: ''}]->(b), (a)-[:REFERRED {key: ''}]->(b)
					WITH hub UNWIND range(1, 1500) AS n
					CREATE (hub)-[:REFERRED {key: ''}]->(:Account {id: 'x' + n})""");

		GraphQlTester.Response around = ask("a", 3, 300,
				"leftOut nodes { account { name } hub given } links { to { name } }");
		around.path("referralNetwork.nodes[*].account.name").entityList(String.class).containsExactly("A", "B", "Hub");
		around.path("referralNetwork.nodes[*].hub").entityList(Boolean.class).containsExactly(false, false, true);
		around.path("referralNetwork.nodes[*].given").entityList(Integer.class).containsExactly(2, 0, 1501);
		around.path("referralNetwork.links").entityList(Object.class).hasSize(3);
		around.path("referralNetwork.leftOut").entity(Integer.class).isEqualTo(0);

		GraphQlTester.Response middle = ask("hub", 1, 100, "leftOut nodes { hub } links { won }");
		middle.path("referralNetwork.nodes").entityList(Object.class).hasSize(100);
		middle.path("referralNetwork.links").entityList(Object.class).hasSize(100);
		middle.path("referralNetwork.leftOut").entity(Integer.class).isEqualTo(1403);
	}

	@Test
	void keepsCustomersAndTheLatestReferralsWhenItLeavesSomeOut() {
		this.graph
			.run("""
					CREATE (a:Account {id: 'a'}), (b:Account {id: 'b', name: 'old customer'}), (c:Account {id: 'c', name: 'older'}),
					  (d:Account {id: 'd', name: 'latest'}), (e:Account {id: 'e', name: 'undated'}),
					  (b)-[:IS_CUSTOMER]->(:Customer {id: 'b'}),
					  (a)-[:REFERRED {key: '', on: '2001'}]->(b), (c)-[:REFERRED {key: '', on: '2011'}]->(a),
					  (a)-[:REFERRED {key: '', on: '2021'}]->(d), (a)-[:REFERRED {key: ''}]->(e)""");

		GraphQlTester.Response answer = ask("a", 2, 3, "leftOut text nodes { account { name } }");

		answer.path("referralNetwork.nodes[1:].account.name")
			.entityList(String.class)
			.containsExactly("old customer", "latest");
		answer.path("referralNetwork.leftOut").entity(Integer.class).isEqualTo(2);
		answer.path("referralNetwork.text")
			.entity(String.class)
			.isEqualTo(
					"a referred 3 accounts (at least 1 customer won); 1 account referred it; 2 more accounts are not shown");
	}

	@Test
	void refusesUnknownIdsAndLimits() {
		this.graph.run("CREATE (:Account {id: 'a'})");

		refused("a", 5, 300, "depth: give a number from 1 to 4; 5 is outside");
		refused("a", 2, 0, "first: give a number from 1 to 1000; 0 is outside");
		refused("nobody", 2, 10, "around: there is no account with the id");
	}

	private void refused(String account, int depth, int first, String message) {
		this.client.document(document(account, depth, first, "leftOut"))
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getMessage()).startsWith(message))
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT")));
	}

	private GraphQlTester.Response ask(String account, int depth, int first, String fields) {
		return this.client.document(document(account, depth, first, fields)).execute();
	}

	private static String document(String account, int depth, int first, String fields) {
		return "{ referralNetwork(around: \"%s\", depth: %d, first: %d) { %s } }"
			.formatted(new GlobalId("Account", account).encoded(), depth, first, fields);
	}

}
