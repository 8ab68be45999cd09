package dev.icpgraph.customer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import dev.icpgraph.IntegrationTest;
import dev.icpgraph.api.GlobalId;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.SnapshotFixture;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class CustomerControllerIT {

	@Autowired
	SnapshotFixture snapshots;

	@Autowired
	HttpGraphQlTester client;

	@BeforeEach
	void load() {
		this.snapshots.load(GraphText.of("""
				(acme:Account)-[:IS_CUSTOMER]->(:Customer {revenueUsd: 900}),
				(beta:Account {name: 'Beta'})-[:IS_CUSTOMER]->(:Customer {revenueUsd: 100}), (gamma:Account)"""));
	}

	@Test
	void pinsACustomerAndMeasuresNearnessToIt() {
		pin("beta").path("pinBestCustomer.problems").entityList(Object.class).hasSize(0);
		this.snapshots.upToDate();

		this.client.document(
				"{ bestCustomers { rank account { key name } pinned parts { profit } } nearnessBasis { customers rule } }")
			.execute()
			.path("bestCustomers[0].pinned")
			.entity(Boolean.class)
			.isEqualTo(true)
			.path("bestCustomers[0].account.name")
			.entity(String.class)
			.isEqualTo("Beta")
			.path("bestCustomers[1].parts.profit")
			.entity(Double.class)
			.isEqualTo(0.75)
			.path("nearnessBasis.customers")
			.entity(Integer.class)
			.isEqualTo(1);

		this.client.document("mutation($id: ID!) { unpinBestCustomer(input: {account: $id}) { problems { code } } }")
			.variable("id", new GlobalId("Account", "beta").encoded())
			.execute();
		this.snapshots.upToDate();

		this.client.document("{ nearnessBasis { customers } }")
			.execute()
			.path("nearnessBasis.customers")
			.entity(Integer.class)
			.isEqualTo(2);
	}

	@Test
	void saysThatOnlyACustomerCanBePinned() {
		pin("gamma").path("pinBestCustomer.problems[0].code").entity(String.class).isEqualTo("NOT_A_CUSTOMER");
	}

	@Test
	void refusesAPinOverOneThatWasNotSeen() {
		pin("beta", 0).path("pinBestCustomer.account.customerPin.revision").entity(Integer.class).isEqualTo(1);

		GraphQlTester.Response late = pin("beta", 0);
		late.path("pinBestCustomer.account").valueIsNull();
		late.path("pinBestCustomer.problems[0].code").entity(String.class).isEqualTo("CONFLICT");
		late.path("pinBestCustomer.problems[0].message")
			.entity(String.class)
			.satisfies((message) -> assertThat(message).startsWith("Ada pinned it at ")
				.endsWith("and the revision is now 1: read it, decide again and send that revision."));
		pin("beta", 1).path("pinBestCustomer.problems").entityList(Object.class).hasSize(0);
	}

	@Test
	void refusesWeightsBelowZero() {
		this.client.document("{ bestCustomers(weights: {profit: -1}) { rank } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors)
				.allSatisfy((error) -> assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT"))
				.hasSize(1));
	}

	private GraphQlTester.Response pin(String account, int revision) {
		return this.client
			.document(
					"""
							mutation($id: ID!, $revision: Int!) { pinBestCustomer(input: {account: $id, by: "Ada", revision: $revision}) {
							  account { customerPin { pin by revision } } problems { code message } } }""")
			.variable("id", new GlobalId("Account", account).encoded())
			.variable("revision", revision)
			.execute();
	}

	private GraphQlTester.Response pin(String account) {
		return this.client.document(
				"""
						mutation($id: ID!) { pinBestCustomer(input: {account: $id, by: "Ada", reason: "loyal"}) { account { name } problems { code path } } }""")
			.variable("id", new GlobalId("Account", account).encoded())
			.execute();
	}

}
