package dev.icpgraph.customer;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class BestCustomerTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

	private static final CustomerWeights EVEN = new CustomerWeights(1, 1, 1, 1, 1);

	@Test
	void ranksByTheFactsThatAreKnown() {
		Snapshot snapshot = customers("rich", "revenueUsd: 900", "poor", "revenueUsd: 100", "middle",
				"revenueUsd: 500");

		assertThat(ranked(snapshot, EVEN)).containsExactly("rich", "middle", "poor");
		assertThat(new BestCustomerRanking(snapshot, TODAY, EVEN).ranked().getFirst().value()).isCloseTo(5 / 6.0,
				within(1e-12));
	}

	@Test
	void customersThatTieShareARank() {
		Snapshot snapshot = customers("a", "orders: 9", "b", "orders: 9", "c", "orders: 1", "d",
				"orders: 1, pin: 'PINNED'");

		assertThat(BestCustomer.of(snapshot, new BestCustomerRanking(snapshot, TODAY, EVEN).ranked(), 9))
			.extracting(BestCustomer::accountId, BestCustomer::rank)
			.containsExactly(tuple("d", 1), tuple("a", 2), tuple("b", 2), tuple("c", 4));
	}

	@Test
	void letsTheWeightsDecideBetweenQuestions() {
		Snapshot snapshot = customers("earns", "marginUsd: 900, orders: 1", "returns", "marginUsd: 100, orders: 9");

		assertThat(ranked(snapshot, new CustomerWeights(2, 1, 1, 1, 1))).containsExactly("earns", "returns");
		assertThat(ranked(snapshot, new CustomerWeights(1, 1, 2, 1, 1))).containsExactly("returns", "earns");
	}

	@Test
	void countsAnUnknownPartAsTheMeanOfTheOthers() {
		Snapshot snapshot = customers("known", "orders: 1, goodToWorkWith: 0.9", "unknown", "orders: 1", "bad",
				"orders: 1, goodToWorkWith: 0.1");

		assertThat(ranked(snapshot, EVEN)).containsExactly("known", "unknown", "bad");
	}

	@Test
	void usesTheWillToRecommendWithoutAJudgmentOnWorkingTogether() {
		Snapshot snapshot = customers("fond", "nps: 10", "judged", "nps: 10, goodToWorkWith: 0.2", "cool", "nps: 4");

		assertThat(ranked(snapshot, EVEN)).containsExactly("fond", "cool", "judged");
	}

	@Test
	void leavesOutJunkAndFormerAndDroppedCustomers() {
		Snapshot snapshot = customers("good", "revenueUsd: 5", "free", "revenueUsd: 0", "hasty", "salesCycleDays: 29",
				"gone", "until: '2026-11'", "leaving", "until: '2026-12'", "dropped", "pin: 'DROPPED'");

		assertThat(ranked(snapshot, EVEN)).containsExactlyInAnyOrder("good", "leaving");
	}

	@Test
	void putsPinnedCustomersFirstRegardlessOfFacts() {
		Snapshot snapshot = customers("rich", "revenueUsd: 900", "gone", "revenueUsd: 0, until: '2020', pin: 'PINNED'");

		assertThat(ranked(snapshot, EVEN)).containsExactly("gone", "rich");
	}

	@Test
	void measuresNearnessToThePinnedOnesAlone() {
		BestCustomers best = chosen(customers("a", "revenueUsd: 9", "b", "pin: 'PINNED'", "c", "pin: 'PINNED'"));

		assertThat(best.accounts()).containsExactly(1, 2);
		assertThat(best.rule()).isEqualTo("Measured against 2 pinned customers.");
	}

	@Test
	void measuresNearnessToTheTopFifthByValue() {
		BestCustomers best = chosen(numbered(30, "orders: "));

		assertThat(best.accounts()).containsExactly(24, 25, 26, 27, 28, 29);
		assertThat(best.rule())
			.isEqualTo("Measured against 6 customers, the top fifth of 30 active customers by repeat business.");
	}

	@Test
	void takesAllThatAreEqualToTheLastOfTheTop() {
		String[] facts = IntStream.range(0, 30)
			.boxed()
			.flatMap((i) -> List.of("c%02d".formatted(i), "orders: " + ((i < 10) ? 1 : 2)).stream())
			.toArray(String[]::new);
		BestCustomers best = chosen(customers(facts));

		assertThat(best.accounts()).containsExactly(IntStream.range(10, 30).toArray());
		assertThat(best.rule()).isEqualTo("Measured against 20 customers, the top fifth of 30 active customers by "
				+ "repeat business, with 14 more that tie with the last.");
	}

	@Test
	void measuresNearnessToFiveAtLeast() {
		assertThat(chosen(numbered(8, "orders: ")).size()).isEqualTo(5);
		assertThat(chosen(numbered(3, "orders: ")).size()).isEqualTo(3);
	}

	@Test
	void measuresNearnessToAllActiveCustomersWhenNoFactsTellThemApart() {
		String[] bare = IntStream.range(0, 20)
			.boxed()
			.flatMap((i) -> List.of("c" + i, "").stream())
			.toArray(String[]::new);
		BestCustomers best = chosen(customers(bare));

		assertThat(best.size()).isEqualTo(20);
		assertThat(best.rule()).isEqualTo("Measured against all 20 active customers, because no facts such as "
				+ "revenue or orders tell them apart.");
	}

	@Test
	void neverChoosesByLengthOfStayAlone() {
		String[] stays = IntStream.range(0, 20)
			.boxed()
			.flatMap((i) -> List.of("c%02d".formatted(i), "since: '" + (2000 + i) + "'").stream())
			.toArray(String[]::new);

		assertThat(chosen(customers(stays)).size()).isEqualTo(20);
	}

	@Test
	void isEmptyWithoutActiveCustomersAndSaysSo() {
		assertThat(chosen(customers("gone", "until: '2020'")).size()).isZero();
		assertThat(chosen(Snapshot.empty()).rule())
			.isEqualTo("Measured against no customers, because none are active, so no account is near.");
	}

	@Test
	void refusesWeightsThatMakeNoSense() {
		assertThatThrownBy(() -> new CustomerWeights(-1, 1, 1, 1, 1).checked()).isInstanceOf(BadInputException.class);
		assertThatThrownBy(() -> new CustomerWeights(0, 0, 0, 0, 0).checked()).isInstanceOf(BadInputException.class);
		assertThatThrownBy(() -> new CustomerWeights(Double.NaN, 1, 1, 1, 1).checked())
			.isInstanceOf(BadInputException.class);
	}

	private static Snapshot numbered(int count, String fact) {
		return GraphText.snapshot(IntStream.range(0, count)
			.mapToObj((i) -> "(c%02d:Account)-[:IS_CUSTOMER]->(:Customer {%s%d})".formatted(i, fact, i))
			.collect(Collectors.joining(", ")));
	}

	private static Snapshot customers(String... namesAndFacts) {
		return GraphText.snapshot(IntStream.range(0, namesAndFacts.length / 2)
			.mapToObj((i) -> "(" + namesAndFacts[2 * i] + ":Account)-[:IS_CUSTOMER]->(:Customer {"
					+ namesAndFacts[2 * i + 1] + "})")
			.collect(Collectors.joining(", ")));
	}

	private static BestCustomers chosen(Snapshot snapshot) {
		return BestCustomerChoice.of(snapshot, TODAY, EVEN);
	}

	private static List<String> ranked(Snapshot snapshot, CustomerWeights weights) {
		return new BestCustomerRanking(snapshot, TODAY, weights).ranked()
			.stream()
			.map((customer) -> snapshot.accountId(customer.account()))
			.toList();
	}

}
