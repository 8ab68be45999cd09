package dev.icpgraph.customer;

import java.time.LocalDate;
import java.util.List;

import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.Snapshot;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WishTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

	private static final String CUSTOMER = "(c%d:Account)-[:IS_CUSTOMER]->(:Customer {since: '2020'})";

	private static final String WISH = "(`wished.com`:Account)-[:IS_WISHED]->(:Wish)";

	@Test
	void measuresAgainstWishedForAccountsWhileThereAreFewCustomers() {
		BestCustomers best = best(CUSTOMER.formatted(1), WISH);

		assertThat(best.size()).isEqualTo(2);
		assertThat(best.wished()).isEqualTo(1);
		assertThat(best.rule()).isEqualTo("Measured against 1 active customer and 1 wished-for account.");
		assertThat(best.hypothesis())
			.isEqualTo("1 of the 2 accounts measured against is only wished for: everything is a hypothesis");
		assertThat(best.naming().many(2)).isEqualTo("best or wished-for accounts");
	}

	@Test
	void needsNoCustomerAtAll() {
		assertThat(best(WISH).rule())
			.isEqualTo("Measured against 1 wished-for account, because there are no customers yet.");
		assertThat(best(WISH).hypothesis())
			.isEqualTo("no customer is measured against, only 1 wished-for account: everything is a hypothesis");
	}

	@Test
	void staysAHypothesisHoweverManyAccountsAreWishedFor() {
		String[] wishes = List.of("a", "b", "c", "d", "e", "f")
			.stream()
			.map((name) -> "(%s:Account)-[:IS_WISHED]->(:Wish)".formatted(name))
			.toArray(String[]::new);

		assertThat(best(wishes).size()).isEqualTo(6);
		assertThat(best(wishes).hypothesis()).isNotNull();
	}

	@Test
	void forgetsWishesWithEnoughCustomers() {
		BestCustomers best = best(CUSTOMER.formatted(1), CUSTOMER.formatted(2), CUSTOMER.formatted(3),
				CUSTOMER.formatted(4), CUSTOMER.formatted(5), WISH);

		assertThat(best.size()).isEqualTo(5);
		assertThat(best.wished()).isZero();
		assertThat(best.hypothesis()).isNull();
	}

	@Test
	void countsAWishThatBecameACustomerAsOne() {
		BestCustomers best = best(CUSTOMER.formatted(1), "(c1)-[:IS_WISHED]->(:Wish)");

		assertThat(best.size()).isEqualTo(1);
		assertThat(best.wished()).isZero();
	}

	@Test
	void proposesProspectsThatHaveMoneyAndGrow() {
		List<WishProposal> proposals = proposals(
				"""
						(rich:Account {revenueUsdMin: 90000000, revenueUsdMax: 90000000, growthPercent: 20}),
						(funded:Account {fundingUsd: 5000000, growthPercent: 40}),
						(poor:Account {revenueUsdMin: 10, revenueUsdMax: 10, fundingUsd: 10, growthPercent: 90}),
						(poorer:Account {revenueUsdMin: 5, revenueUsdMax: 5, fundingUsd: 5}),
						(poor2:Account {revenueUsdMin: 7, revenueUsdMax: 7}), (poor3:Account {revenueUsdMin: 8, revenueUsdMax: 8}),
						(shrinks:Account {revenueUsdMin: 95000000, revenueUsdMax: 95000000, growthPercent: -5}),
						(unknown:Account {revenueUsdMin: 80000000, revenueUsdMax: 80000000}),
						(wished:Account {revenueUsdMin: 90000000, revenueUsdMax: 90000000, growthPercent: 20}),
						(wished)-[:IS_WISHED]->(:Wish),
						(buys:Account {revenueUsdMin: 90000000, revenueUsdMax: 90000000, growthPercent: 20}),
						(buys)-[:IS_CUSTOMER]->(:Customer)""");

		assertThat(proposals).extracting(WishProposal::accountId).containsExactly("funded", "rich");
		assertThat(proposals.getFirst().text()).isEqualTo(
				"Raised 5 million US dollars, more than 67% of the accounts with known money; grows by 40% a year, faster than 67%.");
		assertThat(proposals.getFirst().strength())
			.isEqualTo(Math.sqrt(proposals.getFirst().richerThan() * proposals.getFirst().fasterThan()));
	}

	private static BestCustomers best(String... graph) {
		return BestCustomerChoice.of(GraphText.snapshot(graph), TODAY, new CustomerWeights(1, 1, 1, 1, 1));
	}

	private static List<WishProposal> proposals(String graph) {
		Snapshot snapshot = GraphText.snapshot(graph);
		return new WishProposals(snapshot, AccountRoles.of(snapshot, (int) TODAY.toEpochDay(), List.of())).first(10);
	}

}
