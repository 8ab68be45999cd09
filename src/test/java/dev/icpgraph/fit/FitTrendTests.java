package dev.icpgraph.fit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FitTrendTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

	private static final FitProperties DEFAULTS = new FitProperties(0.3, 9, 0.3, 0.1, 365, 3);

	private final List<String> market = new ArrayList<>(
			List.of("(first:Account {industry: 'Software'})-[:IS_CUSTOMER]->(:Customer {since: '2022'})"));

	@Test
	void judgesEachEarlierDayAsTheQueryWouldThen() {
		customers("old", 30, 6, "since: '2023-05', nps: 10, marginUsd: 5");
		customers("new", 20, 15, "since: '2026-06', nps: 9, marginUsd: 5");
		FitTrend trend = trend(FitPeriod.QUARTER, 8);

		assertThat(trend.points()).extracting(FitPoint::on)
			.containsExactly(LocalDate.of(2025, 2, 28), LocalDate.of(2025, 5, 30), LocalDate.of(2025, 8, 30),
					LocalDate.of(2025, 11, 30), LocalDate.of(2026, 2, 28), LocalDate.of(2026, 5, 30),
					LocalDate.of(2026, 8, 30), TODAY);
		for (FitPoint point : trend.points()) {
			SegmentFit then = fits(point.on()).first(1).getFirst();
			assertThat(point.verdict()).isEqualTo(then.verdict());
			assertThat(point.customers()).isEqualTo(then.customers());
			assertThat(point.indicators()).isEqualTo(then.indicators());
		}
		assertThat(trend.points()).extracting(FitPoint::customers).containsExactly(31, 31, 31, 31, 31, 31, 51, 51);
	}

	@Test
	void hasNoPointBeforeTheFirstCustomer() {
		customers("new", 3, 0, "since: '2026-06'");

		assertThat(trend(FitPeriod.YEAR, 24).points()).extracting(FitPoint::on)
			.containsExactly(LocalDate.of(2022, 11, 30), LocalDate.of(2023, 11, 30), LocalDate.of(2024, 11, 30),
					LocalDate.of(2025, 11, 30), TODAY);
	}

	@Test
	void comparesRecentCustomersWithEarlierOnes() {
		customers("old", 39, 8, "since: '2023-05'");
		customers("new", 20, 12, "since: '2026-06'");
		FitChange referred = trend(FitPeriod.QUARTER, 8).changes().getFirst();

		assertThat(referred.direction()).isEqualTo(FitDirection.UP);
		assertThat(referred.difference()).isNotNull()
			.satisfies((it) -> assertThat(it.value()).isCloseTo(0.4, within(1e-12)));
		assertThat(referred.text())
			.isEqualTo("referred by customers: 60% (12 of 20) of the customers won in the last 365 days, "
					+ "20% (8 of 40) of those won before; up by 40.0 points (likely 14.1 to 60.5)");
		assertThat(trend(FitPeriod.QUARTER, 8).text())
			.startsWith("Product-market fit: too little data to tell on 2026-11-30")
			.contains("Going up: referred by customers: 60%");
	}

	@Test
	void doesNotTakeAFewCustomersForAChange() {
		customers("old", 3, 0, "since: '2023-05'");
		customers("new", 2, 1, "since: '2026-06'");
		FitTrend trend = trend(FitPeriod.QUARTER, 8);

		assertThat(trend.changes()).extracting(FitChange::direction).containsOnly(FitDirection.UNCLEAR);
		assertThat(trend.changes().getFirst().text()).endsWith(" points)").contains("; no clear change (likely −");
		assertThat(trend.text()).contains("No sign has changed clearly.");
	}

	@Test
	void comparesHowManyStayedInEachYear() {
		customers("stay", 40, 0, "since: '2020'");
		customers("left", 30, 0, "since: '2020', until: '2026-03'");
		FitChange retention = trend(FitPeriod.QUARTER, 8).changes().getLast();

		assertThat(retention.direction()).isEqualTo(FitDirection.DOWN);
		assertThat(retention.recent().count()).isEqualTo(41);
		assertThat(retention.recent().of()).isEqualTo(71);
		assertThat(retention.before().count()).isEqualTo(71);
		assertThat(retention.text())
			.startsWith("still customers 365 days later: 58% (41 of 71) of the customers on 2025-11-30, "
					+ "100% (71 of 71) of those on 2024-11-30; down by 42.3 points (likely ");
	}

	@Test
	void comparesNoCustomerWithoutAFirstDay() {
		customers("known", 10, 5, "since: '2026-06'");
		customers("unknown", 7, 0, "");
		FitTrend trend = trend(FitPeriod.QUARTER, 8);

		assertThat(trend.undated()).isEqualTo(7);
		assertThat(trend.changes().getFirst().recent().of()).isEqualTo(10);
		assertThat(trend.changes().getFirst().before().of()).isEqualTo(1);
		assertThat(trend.text()).contains("7 customers have no first day");
	}

	@Test
	void findsNothingToCompareWithoutReferrals() {
		customers("old", 5, 0, "since: '2023-05'");
		FitTrend trend = trend(FitPeriod.QUARTER, 8);

		assertThat(trend.changes().getFirst().difference()).isNull();
		assertThat(trend.changes().getFirst().text())
			.isEqualTo("referred by customers: no data about the customers won in the last 365 days");
	}

	private FitTrend trend(FitPeriod every, int last) {
		return fits(TODAY).first(1).getFirst().history().trend(every, last);
	}

	private SegmentFits fits(LocalDate day) {
		Snapshot snapshot = GraphText.snapshot(this.market.toArray(String[]::new));
		return new SegmentFits(snapshot, day, DEFAULTS,
				(customers) -> CustomerSegments.of(snapshot, FitSegmentKey.INDUSTRY, customers));
	}

	/**
	 * Customers, some of them referred by the first customer of all.
	 */
	private void customers(String name, int count, int referred, String facts) {
		for (int i = 0; i < count; i++) {
			this.market.add(
					"(%s%d:Account {industry: 'Software'})-[:IS_CUSTOMER]->(:Customer {%s})".formatted(name, i, facts));
			if (i < referred) {
				this.market.add("(first)-[:REFERRED {kind: 'CUSTOMER'}]->(%s%d)".formatted(name, i));
			}
		}
	}

}
