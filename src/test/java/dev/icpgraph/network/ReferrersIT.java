package dev.icpgraph.network;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import dev.icpgraph.IntegrationTest;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.SnapshotFixture;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class ReferrersIT {

	/**
	 * Alder wins two, and one of them, Birch, wins two more; Elm wins the richest; Fern
	 * wins none.
	 */
	private static final GraphText MARKET = GraphText
		.of("""
				(a:Account {name: 'Alder', industry: 'Logistics'}), (b:Account {name: 'Birch', industry: 'Logistics'}),
				(c:Account {name: 'Cedar', industry: 'Logistics'}), (d:Account {name: 'Dune', industry: 'Retail'}),
				(e:Account {name: 'Elm'}), (f:Account {name: 'Fern'}), (g:Account {name: 'Gorse', industry: 'Retail'}), (h:Account {name: 'Holm'}),
				(a)-[:IS_CUSTOMER]->(:Customer {since: '2019'}),
				(b)-[:IS_CUSTOMER]->(:Customer {since: '2021-02', revenueUsd: 100.0}),
				(c)-[:IS_CUSTOMER]->(:Customer {since: '2021-05', revenueUsd: 50.0}),
				(d)-[:IS_CUSTOMER]->(:Customer {since: '2022', revenueUsd: 10.0}),
				(g)-[:IS_CUSTOMER]->(:Customer {since: '2022', revenueUsd: 20.0}),
				(h)-[:IS_CUSTOMER]->(:Customer {since: '2018', revenueUsd: 900.0}),
				(a)-[:REFERRED {key: '1', on: '2021-01'}]->(b), (a)-[:REFERRED {key: 'customer/2021-02', on: '2021-02', kind: 'CUSTOMER'}]->(b),
				(a)-[:REFERRED {key: '1', on: '2021-01', outcome: 'WON', amountUsd: 7.0}]->(c),
				(b)-[:REFERRED {key: '1', on: '2021-06'}]->(d), (b)-[:REFERRED {key: '1'}]->(g),
				(b)-[:REFERRED {key: '1'}]->(a), (b)-[:REFERRED {key: '1'}]->(b),
				(e)-[:REFERRED {key: '1', outcome: 'won', amountUsd: 500.0}]->(f),
				(f)-[:REFERRED {key: '1', on: '2019'}]->(h), (f)-[:REFERRED {key: '2', on: '2017', outcome: 'LOST'}]->(d)""");

	@Autowired
	SnapshotFixture snapshots;

	@Autowired
	HttpGraphQlTester client;

	@BeforeEach
	void load() {
		this.snapshots.load(MARKET);
	}

	@Test
	void ranksByCustomersWonThenByRevenue() {
		ask("first: 10",
				"totalCount nodes { rank account { name } given customersWon won { name } revenueUsd chainsStarted customersFurther text }")
			.path("referrers")
			.matchesJson(
					"""
							{"totalCount": 4, "nodes": [
							 {"rank": 1, "account": {"name": "Birch"}, "given": 3, "customersWon": 3, "won": [{"name": "Alder"}, {"name": "Dune"}, {"name": "Gorse"}],
							  "revenueUsd": 30.0, "chainsStarted": 1, "customersFurther": 1,
							  "text": "referred 3 accounts: 3 became customers, worth 30 US dollars; 1 of the 3 referred others, who won 1 more customer"},
							 {"rank": 2, "account": {"name": "Alder"}, "given": 2, "customersWon": 2, "won": [{"name": "Birch"}, {"name": "Cedar"}],
							  "revenueUsd": 150.0, "chainsStarted": 1, "customersFurther": 2},
							 {"rank": 3, "account": {"name": "Elm"}, "given": 1, "customersWon": 1, "revenueUsd": 500.0, "chainsStarted": 1, "customersFurther": 0,
							  "text": "referred 1 account: 1 became a customer, worth 500 US dollars; it referred others"},
							 {"rank": 4, "account": {"name": "Fern"}, "given": 2, "customersWon": 0, "revenueUsd": null, "chainsStarted": 0, "customersFurther": 0,
							  "text": "referred 2 accounts: none became a customer"}]}""");
	}

	@Test
	void pagesBothWays() {
		GraphQlTester.Response start = ask("first: 2", "nodes { rank } pageInfo { hasNextPage endCursor }");
		start.path("referrers.nodes[*].rank").entityList(Integer.class).containsExactly(1, 2);
		String end = start.path("referrers.pageInfo.endCursor").entity(String.class).get();

		ask("first: 2, after: \"" + end + "\"", "nodes { rank } pageInfo { hasNextPage }").path("referrers")
			.matchesJson("{\"nodes\": [{\"rank\": 3}, {\"rank\": 4}], \"pageInfo\": {\"hasNextPage\": false}}");
		ask("last: 1, before: \"" + end + "\"", "nodes { rank }").path("referrers.nodes[*].rank")
			.entityList(Integer.class)
			.containsExactly(1);
	}

	@Test
	void sharesReferredCustomersBySegment() {
		ask("first: 1, segmentBy: INDUSTRY", "segments { value customers referred referredByCustomers share text }")
			.path("referrers.segments")
			.matchesJson(
					"""
							[{"value": null, "customers": 6, "referred": 5, "referredByCustomers": 5, "text": "All customers: customers referred 5 of 6, 83% (95% interval 44% to 97%)"},
							 {"value": "Logistics", "customers": 3, "referred": 3, "referredByCustomers": 3, "share": 1.0},
							 {"value": "Retail", "customers": 2, "referred": 2, "referredByCustomers": 2}]""");
	}

	@Test
	void seesLaterWrites() {
		ask("first: 1", "totalCount").path("referrers.totalCount").entity(Integer.class).isEqualTo(4);

		this.snapshots.load(GraphText.of("(a:Account {name: 'Alder'})-[:REFERRED]->(b:Account)"));

		ask("first: 5", "nodes { account { name } }").path("referrers.nodes[*].account.name")
			.entityList(String.class)
			.containsExactly("Alder");
	}

	@Test
	void refusesACursorOfAnotherList() {
		this.client.document("{ accounts(first: 1) { pageInfo { endCursor } } }")
			.execute()
			.path("accounts.pageInfo.endCursor")
			.entity(String.class)
			.satisfies((cursor) -> this.client
				.document("{ referrers(first: 1, after: \"" + cursor + "\") { totalCount } }")
				.execute()
				.errors()
				.satisfy((errors) -> assertThat(errors).singleElement()
					.satisfies(
							(error) -> assertThat(error.getMessage()).startsWith("The cursor is not from this list"))));
	}

	private GraphQlTester.Response ask(String arguments, String fields) {
		return this.client.document("{ referrers(" + arguments + ") { " + fields + " } }").execute();
	}

}
