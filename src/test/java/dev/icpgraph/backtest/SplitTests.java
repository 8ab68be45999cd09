package dev.icpgraph.backtest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.icpgraph.snapshot.Days;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

class SplitTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

	@Test
	void holdsEachCustomerOutOnceARound() {
		Snapshot market = market(23, (i) -> "");
		SplitByFolds split = new SplitByFolds(market, TODAY, 1, true, List.of());
		int[] times = new int[market.accounts()];

		for (int index = 0; index < split.size(); index++) {
			Holdout holdout = split.get(index);
			Arrays.stream(holdout.heldOut()).forEach((account) -> times[account]++);
			assertThat(holdout.heldOut()).hasSizeBetween(4, 5).doesNotContain(holdout.market().customers());
			assertThat(holdout.others()).hasSize(market.accounts() - 23).doesNotContain(holdout.heldOut());
			assertThat(holdout.market().customers()).hasSize(23 - holdout.heldOut().length);
		}

		assertThat(split.rounds()).isEqualTo(20);
		assertThat(Arrays.stream(split.targets())).allMatch((account) -> times[account] == 20);
	}

	@Test
	void spreadsSmallAndLargeCustomersOverTheFolds() {
		Snapshot market = market(20, (i) -> (i < 5) ? "(a%02d)-[:USES]->(t%d:Technology)".formatted(i, i) : "");
		SplitByFolds split = new SplitByFolds(market, TODAY, 4, true, List.of());

		for (int index = 0; index < split.size(); index++) {
			assertThat(Arrays.stream(split.get(index).heldOut())
				.filter((account) -> market.links(Relation.USES).degree(account) > 0)).hasSize(1);
		}
	}

	@Test
	void holdsFewCustomersOutOneByOne() {
		SplitByFolds split = new SplitByFolds(market(7, (i) -> ""), TODAY, 1, true, List.of());

		assertThat(split.size()).isEqualTo(7);
		assertThat(IntStream.range(0, 7).mapToObj((index) -> split.get(index).heldOut()))
			.allSatisfy((heldOut) -> assertThat(heldOut).hasSize(1));
	}

	@Test
	void hidesTheReferralThatCameWithAHiddenCustomer() {
		Snapshot market = market(3,
				(i) -> (i < 2) ? "(a09)-[:REFERRED {kind: 'CUSTOMER', on: '2020'}]->(a%02d)".formatted(i)
						: "(a09)-[:REFERRED {kind: 'partner'}]->(a%02d)".formatted(i));
		SplitByFolds split = new SplitByFolds(market, TODAY, 1, true, List.of());

		for (int index = 0; index < 3; index++) {
			int hidden = split.get(index).heldOut()[0];
			int referrals = split.get(index).market().backlinks(Relation.REFERRED).degree(hidden);
			assertThat(referrals).isEqualTo(market.accountId(hidden).equals("a02") ? 1 : 0);
			assertThat(split.get(index).market().links(Relation.REFERRED).size()).isEqualTo((referrals == 1) ? 3 : 2);
		}
	}

	@Test
	void leavesDroppedCustomersOutOfBothSides() {
		Snapshot market = GraphText.snapshot("(a:Account)-[:IS_CUSTOMER]->(:Customer {pin: 'DROPPED'})",
				"(b:Account)-[:IS_CUSTOMER]->(:Customer)", "(c:Account)");

		Holdout holdout = new SplitByFolds(market, TODAY, 1, true, List.of()).get(0);

		assertThat(holdout.heldOut()).containsExactly(market.find("b"));
		assertThat(holdout.others()).containsExactly(market.find("c"));
	}

	@Test
	void leavesAccountsWithoutLinksOutUnlessAskedOrTooFewAreLeft() {
		IntFunction<String> some = (i) -> (i < 8) ? "(a%02d)-[:USES]->(java:Technology)".formatted(i) : "";
		IntFunction<String> few = (i) -> (i < 4) ? some.apply(i) : "";
		Snapshot market = market(20,
				(i) -> (i > 0) ? some.apply(i)
						: some.apply(0) + ", (a40)-[:USES]->(java), (a41)-[:USES]->(java), (a42)-[:USES]->(java),"
								+ " (a43)-[:USES]->(java), (a44)-[:USES]->(java)");

		SplitByFolds linked = new SplitByFolds(market, TODAY, 1, false, List.of());

		assertThat(linked.targets()).hasSize(8);
		assertThat(linked.get(0).others()).hasSize(5);
		assertThat(linked.get(0).market().customers()).hasSizeGreaterThan(17);
		assertThat(linked.unlinked()).isEqualTo(new Unlinked(false, 12, 25));
		assertThat(new SplitByFolds(market, TODAY, 1, true, List.of()).unlinked())
			.isEqualTo(new Unlinked(true, 12, 25));
		assertThat(new SplitByFolds(market(20, few), TODAY, 1, false, List.of()).targets()).hasSize(20);
	}

	@Test
	void comparesCustomersWithProspectsOnly() {
		Snapshot market = GraphText.snapshot("(b:Account)-[:IS_CUSTOMER]->(:Customer)", "(c:Account)",
				"(us:Account {domain: 'us.example'})", "(rival:Account {domain: 'rival.example'})",
				"(c)-[:AT_STAGE {stage: 'LEFT'}]->(:Competitor {name: 'rival.example'})");

		assertThat(new SplitByFolds(market, TODAY, 1, true, List.of("us.example")).get(0).others())
			.containsExactly(market.find("c"));
	}

	@Test
	void choosesTheFirstOfAYearWithMostOnTheSmallerSide() {
		assertThat(SplitChoice.day(since((i) -> "20%d-06-15".formatted(10 + i / 5), 40))).isEqualTo("2014-01-01");
		assertThat(SplitChoice.day(since((i) -> "2019-%02d".formatted(1 + i / 5), 60))).isEqualTo("2019-07-01");
	}

	@Test
	void choosesNoDayWithoutEnoughDates() {
		assertThat(SplitChoice.day(since((i) -> (i < 15) ? "20%d".formatted(10 + i) : null, 40))).isNull();
		assertThat(SplitChoice.day(since((i) -> "2019-05-05", 40))).isNull();
		assertThat(SplitChoice.day(since((i) -> "20%d".formatted(10 + i), 9))).isNull();
	}

	@Test
	void splitsByFoldsWhereLinksLackDates() {
		Snapshot market = since((i) -> "20%d-06-15".formatted(10 + i / 5), 40,
				(i) -> "(a%02d)-[:USES]->(java:Technology)".formatted(i));

		ChosenSplit unasked = split(SplitRequest.ANY, market, Days.UNKNOWN);
		ChosenSplit dated = split(SplitRequest.ANY, market, (int) LocalDate.of(2009, 1, 1).toEpochDay());
		ChosenSplit asked = split(new SplitRequest(LocalDate.of(2014, 1, 1), false, false), market, Days.UNKNOWN);

		assertThat(unasked.holdouts()).isInstanceOf(SplitByFolds.class);
		assertThat(unasked.whyFolds())
			.startsWith("Only 0% of the uses, jobs, participations and referrals have a date");
		assertThat(dated.holdouts()).isInstanceOf(SplitByDate.class);
		assertThat(asked.holdouts()).isInstanceOf(SplitByDate.class);
		assertThat(asked.whyFolds()).isNull();
	}

	private static ChosenSplit split(SplitRequest request, Snapshot market, int day) {
		int[] days = new int[market.links(Relation.USES).size()];
		Arrays.fill(days, day);
		Map<Relation, int[]> byRelation = Map.of(Relation.USES, days, Relation.CONTRIBUTES_TO, new int[0],
				Relation.MAKES, new int[0]);
		return ChosenSplit.of(request, market, () -> byRelation, TODAY, 1, List.of());
	}

	@Test
	void hidesTechnologiesAndEventsThatDefineTheCustomers() {
		Snapshot market = GraphText.snapshot(
				"(a:Account)-[:USES]->(`argo cd`:Technology {name: 'Argo CD', category: 'Delivery'})",
				"(a)-[:USES]->(kafka:Technology)",
				"(a)-[:PARTICIPATED_IN {role: 'ATTENDED'}]->(day1:Event {name: 'ArgoCon'})");

		Snapshot hidden = HiddenNames.without(List.of("ARGO"), market);

		assertThat(hidden.links(Relation.USES).size()).isEqualTo(1);
		assertThat(hidden.links(Relation.USES_CATEGORY).size()).isZero();
		assertThat(hidden.links(Relation.PARTICIPATED_IN).size()).isZero();
		assertThat(hidden.backlinks(Relation.USES).degree(hidden.names(NodeKind.TECHNOLOGY).find("argo cd"))).isZero();
		assertThat(HiddenNames.count(List.of("argo"), market)).isEqualTo(2);
	}

	private static Snapshot since(IntFunction<String> since, int customers) {
		return since(since, customers, (i) -> "");
	}

	private static Snapshot since(IntFunction<String> since, int customers, IntFunction<String> links) {
		List<String> parts = new ArrayList<>();
		for (int i = 0; i < customers; i++) {
			String date = since.apply(i);
			parts.add("(a%02d:Account)-[:IS_CUSTOMER]->(:Customer {%s})".formatted(i,
					(date != null) ? "since: '" + date + "'" : ""));
			if (!links.apply(i).isEmpty()) {
				parts.add(links.apply(i));
			}
		}
		return GraphText.snapshot(parts.toArray(String[]::new));
	}

	/**
	 * Fifty accounts, the first of them customers.
	 */
	private static Snapshot market(int customers, IntFunction<String> links) {
		List<String> parts = new ArrayList<>();
		IntStream.range(0, 50).forEach((i) -> parts.add(String.format(Locale.ROOT, "(a%02d:Account)", i)));
		IntStream.range(0, customers).forEach((i) -> parts.add("(a%02d)-[:IS_CUSTOMER]->(:Customer)".formatted(i)));
		IntStream.range(0, customers).mapToObj(links).filter((it) -> !it.isEmpty()).forEach(parts::add);
		return GraphText.snapshot(parts.toArray(String[]::new));
	}

}
