package dev.icpgraph.feature;

import java.time.LocalDate;
import java.util.List;

import dev.icpgraph.snapshot.AccountAttribute;
import dev.icpgraph.measure.LimitedQuantity;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.measure.BehaviorMeasure;
import dev.icpgraph.measure.FirmographicMeasure;
import dev.icpgraph.measure.GraphMeasure;
import dev.icpgraph.measure.Measure;
import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.proximity.Proximities;
import dev.icpgraph.proximity.ProximitySettings;
import dev.icpgraph.scoring.GeneratedMarket;
import dev.icpgraph.snapshot.GraphText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static dev.icpgraph.feature.FeatureAssertions.assertFeature;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** All ages count from 2026-11-01. */
class FeatureTests {

	@Test
	void nothingIsNearWithoutBestCustomers() {
		Proximities proximities = Proximities.of(GraphText.snapshot("(a:Account)-[:USES]->(kafka:Technology)"),
				BestCustomers.of(new int[0], "None."), ProximitySettings.defaults(), LocalDate.of(2026, 11, 1));
		GraphMeasure.Proximity measure = new GraphMeasure.Proximity(List.of(GraphMeasure.Channel.TECHNOLOGY), null,
				null, null);

		assertThat(new ProximityFeature(measure, proximities).text(0))
			.isEqualTo("no best customers are known to be near to");
	}

	@Test
	void anAttributeIsAmongTheWantedOrNotOrUnknown() {
		FeatureColumns columns = GeneratedMarket.columns("""
				(a:Account {city: 'Bonn'}), (b:Account {city: 'wien'}), (c:Account)""");
		Measure wanted = new FirmographicMeasure.OneOf(AccountAttribute.CITY, List.of("BONN", "Graz"), null);
		Measure unwanted = new FirmographicMeasure.OneOf(AccountAttribute.CITY, null, List.of("Wien"));

		assertFeature(columns, wanted, "a", 1.0, "city is Bonn");
		assertFeature(columns, wanted, "b", 0.0, "city is wien");
		assertFeature(columns, wanted, "c", null, "city is unknown");
		assertFeature(columns, unwanted, "a", 1.0, "city is Bonn");
		assertFeature(columns, unwanted, "b", 0.0, "city is wien");
	}

	@ParameterizedTest
	@ValueSource(strings = { "DE", "de", "Germany", "Deutschland", "DEU", "Allemagne" })
	void aCountryIsMeantByAnyOfItsNames(String name) {
		FeatureColumns columns = GeneratedMarket.columns("""
				(a:Account {country: 'DE'}), (b:Account {country: 'Deutschland'}), (c:Account {country: 'us'}),
				(d:Account {country: 'Atlantis'}), (e:Account)""");
		Measure wanted = new FirmographicMeasure.OneOf(AccountAttribute.COUNTRY, List.of(name), null);
		Measure unwanted = new FirmographicMeasure.OneOf(AccountAttribute.COUNTRY, null, List.of(name));

		assertFeature(columns, wanted, "a", 1.0, "country is Germany");
		assertFeature(columns, wanted, "b", 1.0, "country is Germany");
		assertFeature(columns, wanted, "c", 0.0, "country is United States");
		assertFeature(columns, wanted, "d", 0.0, "country is Atlantis");
		assertFeature(columns, wanted, "e", null, "country is unknown");
		assertFeature(columns, unwanted, "b", 0.0, "country is Germany");
		assertFeature(columns, unwanted, "c", 1.0, "country is United States");
	}

	@Test
	void aBandThatLiesAcrossALimitIsUnknown() {
		FeatureColumns columns = GeneratedMarket.columns(
				"""
						(in:Account {headcountMin: 120, headcountMax: 120}), (out:Account {headcountMin: 11, headcountMax: 49}),
						(across:Account {headcountMin: 11, headcountMax: 50}), (open:Account {headcountMin: 10001}), (none:Account)""");
		Measure measure = new FirmographicMeasure.Range(LimitedQuantity.HEADCOUNT, 50L, 5000L);

		assertFeature(columns, measure, "in", 1.0, "headcount 120 is within 50–5000");
		assertFeature(columns, measure, "out", 0.0, "headcount 11–49 is outside 50–5000");
		assertFeature(columns, measure, "across", null, "headcount 11–50 lies only partly within 50–5000");
		assertFeature(columns, measure, "open", 0.0, "headcount 10001 or more is outside 50–5000");
		assertFeature(columns, measure, "none", null, "headcount is unknown");
		assertFeature(columns, new FirmographicMeasure.Range(LimitedQuantity.HEADCOUNT, 50L, null), "open", 1.0,
				"headcount 10001 or more is at least 50");
	}

	@Test
	void companyAgeCountsFromTheYearItWasFoundedIn() {
		FeatureColumns columns = GeneratedMarket.columns("(a:Account {foundedYear: 2020}), (b:Account)");
		Measure measure = new FirmographicMeasure.Range(LimitedQuantity.COMPANY_AGE_YEARS, null, 6L);

		assertFeature(columns, measure, "a", 1.0, "company age 6 years is at most 6");
		assertFeature(columns, measure, "b", null, "company age is unknown");
	}

	@Test
	void growthFundingAndRevenueReadAsPeopleSayThem() {
		FeatureColumns columns = GeneratedMarket.columns(
				"""
						(a:Account {growthPercent: -4, fundingUsd: 12500000.0, revenueUsdMin: 10000000, revenueUsdMax: 50000000}),
						(b:Account)""");

		assertFeature(columns, new FirmographicMeasure.Range(LimitedQuantity.GROWTH_PERCENT, 20L, null), "a", 0.0,
				"growth -4% a year is under 20");
		assertFeature(columns, new FirmographicMeasure.Range(LimitedQuantity.FUNDING_USD, 1_000_000L, null), "a", 1.0,
				"funding 12.5 million USD is at least 1 million");
		assertFeature(columns, new FirmographicMeasure.Range(LimitedQuantity.REVENUE_USD, 46_000L, 50_000_000L), "a",
				1.0, "revenue 10 million–50 million USD is within 46,000–50 million");
		assertFeature(columns, new FirmographicMeasure.Range(LimitedQuantity.FUNDING_USD, 1L, null), "b", null,
				"funding is unknown");
	}

	@Test
	void departmentsAddUp() {
		FeatureColumns columns = GeneratedMarket.columns("""
				(a:Account)-[:HAS_DEPARTMENT]->(:Department {name: 'Platform', headcount: 30}),
				(a)-[:HAS_DEPARTMENT]->(:Department {name: 'SRE', headcount: 12}),
				(b:Account)-[:HAS_DEPARTMENT]->(:Department {name: 'platform'}),
				(b)-[:HAS_DEPARTMENT]->(:Department {name: 'Sales', headcount: 9}), (c:Account)""");
		Measure size = new FirmographicMeasure.DepartmentSize(List.of("platform", "SRE"), 40L, 99L);

		assertFeature(columns, size, "a", 1.0, "42 people in Platform and SRE, within 40–99");
		assertFeature(columns, new FirmographicMeasure.DepartmentSize(List.of("Platform"), 40L, null), "a", 0.0,
				"30 people in Platform, under 40");
		assertFeature(columns, size, "b", null, "the size of platform or SRE is unknown");
		assertFeature(columns, size, "c", null, "the size of platform or SRE is unknown");
	}

	@Test
	void namesACompetitorLikeItsAccount() {
		FeatureColumns columns = GeneratedMarket.columns(
				"""
						(rival:Account {domain: 'rival.example', name: 'Rival Inc'}), (r:Competitor {name: 'rival.example'}),
						(o:Competitor {name: 'Other'}), (a:Account)-[:AT_STAGE {stage: 'LEFT'}]->(r), (b:Account)-[:AT_STAGE {stage: 'LEFT'}]->(o)""");
		Measure left = new BehaviorMeasure.CompetitorStage(List.of(BehaviorMeasure.Stage.LEFT), null);

		assertFeature(columns, left, "a", 1.0, "left Rival Inc");
		assertFeature(columns, left, "b", 1.0, "left Other");
	}

	@Test
	void everyKindOfBehaviorFadesByItsHalfLife() {
		FeatureColumns columns = GeneratedMarket.columns(
				"""
						(r:Competitor {name: 'Rival'}), (e:Event {name: 'E'}), (a:Account)-[:MADE_VISIT]->(:Visit {on: '2026-10-02'}),
						(a)-[:AT_STAGE {stage: 'LEFT', on: '2026-10-02'}]->(r), (a)-[:PARTICIPATED_IN {on: '2026-10-02'}]->(e),
						(a)-[:HAD_LEADERSHIP_CHANGE]->(:LeadershipChange {role: 'CTO', change: 'JOINED', on: '2026-10-02'})""");
		List<Measure> behavior = List.of(new BehaviorMeasure.Visits(90, null),
				new BehaviorMeasure.CompetitorStage(List.of(BehaviorMeasure.Stage.LEFT), null),
				new BehaviorMeasure.Participation(null, null, null, null, null),
				new FirmographicMeasure.LeadershipChange(null, null, null));

		assertThat(behavior).allSatisfy((measure) -> {
			assertThat(intent(columns, measure, 30, "a")).isEqualTo(0.5);
			assertThat(intent(columns, measure, 15, "a")).isEqualTo(0.25);
		});
	}

	@Test
	void visitsAddUpFadeAndSaturate() {
		FeatureColumns columns = GeneratedMarket.columns("""
				(a:Account)-[:MADE_VISIT]->(:Visit {on: '2026-11-01'}), (a)-[:MADE_VISIT]->(:Visit {on: '2026-10-02'}),
				(a)-[:MADE_VISIT]->(:Visit {on: '2026-09-30'}), (a)-[:MADE_VISIT]->(:Visit {on: '2026-11-02'}),
				(b:Account), (c:Account)-[:MADE_VISIT]->(:Visit {on: '2026-10-20'})""");
		Measure measure = new BehaviorMeasure.Visits(30, 4);

		assertFeature(columns, measure, "a", 0.5, "2 visits in the last 30 days, last on 2026-11-01");
		assertThat(intent(columns, measure, 30, "a")).isCloseTo(1.5 / 4, within(1e-8));
		assertFeature(columns, measure, "b", 0.0, "no visit in the last 30 days");
		assertFeature(columns, measure, "c", 0.25, "1 visit in the last 30 days, on 2026-10-20");
		assertFeature(columns, new BehaviorMeasure.Visits(30, 1), "a", 1.0,
				"2 visits in the last 30 days, last on 2026-11-01");
		assertFeature(GeneratedMarket.columns("(a:Account)"), measure, "a", null, "no visits are recorded");
	}

	@Test
	void aStageWithACompetitorHoldsUntilALaterOneAndFades() {
		FeatureColumns columns = GeneratedMarket.columns(
				"""
						(r:Competitor {name: 'Rival'}), (o:Competitor {name: 'Other'}),
						(a:Account)-[:AT_STAGE {stage: 'LEFT', on: '2026-10-02'}]->(r), (a)-[:AT_STAGE {stage: 'CUSTOMER', on: '2024'}]->(r),
						(b:Account)-[:AT_STAGE {stage: 'LEFT', on: '2024'}]->(r), (b)-[:AT_STAGE {stage: 'CUSTOMER', on: '2025-05'}]->(r),
						(c:Account)-[:AT_STAGE {stage: 'LEFT'}]->(r), (d:Account)-[:AT_STAGE {stage: 'LEFT', on: '2026'}]->(o),
						(e:Account)""");
		Measure left = new BehaviorMeasure.CompetitorStage(List.of(BehaviorMeasure.Stage.LEFT), List.of("rival"));

		assertFeature(columns, left, "a", 1.0, "left Rival on 2026-10-02");
		assertThat(intent(columns, left, 30, "a")).isEqualTo(0.5);
		assertFeature(columns, left, "b", 0.0, "has not left rival");
		assertFeature(columns, left, "c", 1.0, "left Rival");
		assertThat(intent(columns, left, 30, "c")).isNegative();
		assertFeature(columns, left, "d", 0.0, "has not left rival");
		assertFeature(columns, left, "e", null, "no competitor data");
	}

	@Test
	void aParticipationCountsInTheEventsAndRolesThatAreMeant() {
		FeatureColumns columns = GeneratedMarket.columns(
				"""
						(k1:Event {name: 'KubeCon 2025', series: 'KubeCon', kind: 'CONFERENCE', startsOn: '2025-11-03'}),
						(m:Event {name: 'Meetup', kind: 'MEETUP', startsOn: '2026-10-02'}),
						(a:Account)-[:PARTICIPATED_IN {role: 'SPONSORED'}]->(k1), (a)-[:PARTICIPATED_IN {role: 'ATTENDED'}]->(m),
						(b:Account)-[:PARTICIPATED_IN {role: 'ATTENDED'}]->(k1), (c:Account)""");
		List<BehaviorMeasure.Role> sponsored = List.of(BehaviorMeasure.Role.SPONSORED);

		Measure any = new BehaviorMeasure.Participation(null, null, null, null, null);
		assertFeature(columns, any, "a", 1.0, "attended Meetup on 2026-10-02");
		assertThat(intent(columns, any, 30, "a")).isEqualTo(0.5);
		assertFeature(columns, any, "c", null, "no participation in events is known");
		Measure series = new BehaviorMeasure.Participation(null, List.of("kubecon"), null, sponsored, 365);
		assertFeature(columns, series, "a", 1.0, "sponsored KubeCon 2025 on 2025-11-03");
		assertFeature(columns, series, "b", 0.0, "did not sponsor kubecon in the last 365 days");
		Measure kind = new BehaviorMeasure.Participation(List.of("Meetup", "KubeCon 2025"), null, List.of("meetup"),
				null, null);
		assertFeature(columns, kind, "a", 1.0, "attended Meetup on 2026-10-02");
		assertFeature(columns, kind, "b", 0.0, "did not take part in Meetup or KubeCon 2025 and meetup");
	}

	@Test
	void aPartnershipOrAChangeOfLeadersIsUnknownWhereNoneIsRecorded() {
		FeatureColumns columns = GeneratedMarket.columns("""
				(p:Partner {name: 'Tidewell'}), (q:Partner {name: 'Orrin'}),
				(a:Account)-[:PARTNERS_WITH]->(p), (b:Account)-[:PARTNERS_WITH]->(q), (c:Account),
				(a)-[:HAD_LEADERSHIP_CHANGE]->(:LeadershipChange {role: 'CTO', change: 'JOINED', on: '2026-09'}),
				(b)-[:HAD_LEADERSHIP_CHANGE]->(:LeadershipChange {role: 'CTO', change: 'JOINED', on: '2020'})""");
		Measure partner = new FirmographicMeasure.Partnership(List.of("Tidewell"));
		Measure cto = new FirmographicMeasure.LeadershipChange(List.of("cto"), FirmographicMeasure.Change.JOINED, 90);

		assertFeature(columns, partner, "a", 1.0, "partner of Tidewell");
		assertFeature(columns, partner, "b", 0.0, "is not a partner of Tidewell");
		assertFeature(columns, partner, "c", null, "no partnership is known");
		assertFeature(columns, cto, "a", 1.0, "new CTO on 2026-09-01");
		assertFeature(columns, cto, "b", 0.0, "no cto joined in the last 90 days");
		assertFeature(columns, cto, "c", null, "no leadership change is known");
	}

	private static double intent(FeatureColumns columns, Measure measure, double halfLifeDays, String account) {
		Signal signal = new Signal("s", Signal.Kind.INTENT, 1, halfLifeDays, false, measure);
		return columns.of(signal).values()[columns.snapshot().find(account)] / (double) Feature.ONE;
	}

}
