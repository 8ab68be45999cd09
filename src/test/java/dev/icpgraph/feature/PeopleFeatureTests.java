package dev.icpgraph.feature;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.icpgraph.graph.Seniority;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.measure.CombinedMeasure;
import dev.icpgraph.measure.JobTitle;
import dev.icpgraph.measure.Measure;
import dev.icpgraph.measure.PeopleMeasure;
import dev.icpgraph.scoring.GeneratedMarket;

import static org.assertj.core.api.Assertions.assertThat;

class PeopleFeatureTests {

	private static final FeatureColumns COLUMNS = GeneratedMarket.columns(
			"""
					(acme:Account), (beta:Account), (gone:Account), (bare:Account), (empty:Account),
					(ada:Person {ageBand: '35-44', education: 'Physics PhD', wateringHoles: 'Hacker News', motivations: 'fewer pages'}),
					(bob:Person {ageBand: '25-34'}), (cy:Person), (dee:Person),
					(ada)-[:EMPLOYED_AT {title: 'VP Engineering', current: true, buyingRole: 'DECISION_MAKER', since: '2026-10-02'}]->(acme),
					(bob)-[:EMPLOYED_AT {title: 'Site Reliability Engineer', current: true, buyingRole: 'USER', since: '2020'}]->(acme),
					(bob)-[:EMPLOYED_AT {title: 'Intern', since: '2018', until: '2019'}]->(beta),
					(cy)-[:EMPLOYED_AT {title: 'Sales Director', current: true}]->(beta),
					(cy)-[:EMPLOYED_AT {title: 'VP Engineering', since: '2010', until: '2012'}]->(gone),
					(dee)-[:EMPLOYED_AT {current: true}]->(bare)""");

	@Test
	void aTitleIsWantedByItsWords() {
		Measure vp = titles(List.of("Vice President of Engineering"), null);

		assertFeature(vp, "acme", 1.0, "1 person: VP Engineering");
		assertFeature(vp, "beta", 0.0, "no people titled Vice President of Engineering, among 1 known person");
		assertFeature(vp, "gone", null, "no current employee is known");
		assertFeature(vp, "bare", null, "too little is known about the people who work there");
		assertFeature(vp, "empty", null, "no current employee is known");
	}

	@Test
	void jobsCountWhileTheyLastToday() {
		FeatureColumns columns = GeneratedMarket.columns("""
				(later:Account), (ending:Account), (ada:Person {ageBand: '35-44'}), (bob:Person {ageBand: '35-44'}),
				(ada)-[:EMPLOYED_AT {current: true, since: '2026-11-02'}]->(later),
				(bob)-[:EMPLOYED_AT {since: '2020', until: '2026-11-02'}]->(ending)""");
		int[] people = columns.of(people(null, null, List.of("35-44"), null)).values();

		assertThat(people[columns.snapshot().find("later")]).isEqualTo(Feature.UNKNOWN);
		assertThat(people[columns.snapshot().find("ending")]).isEqualTo(Feature.ONE);
	}

	@Test
	void eachListHoldsOfTheSamePerson() {
		Measure reader = people(List.of("Engineering", "SRE"), null, List.of("35-44"), List.of("hacker news"));
		Measure nobody = people(List.of("SRE"), null, List.of("35-44"), null);

		assertFeature(reader, "acme", 1.0, "1 person: VP Engineering (35-44, Hacker News)");
		assertFeature(nobody, "acme", 0.0, "no people titled SRE, aged 35-44, among 2 known people");
		assertFeature(reader, "beta", null, "too little is known about the people who work there");
	}

	@Test
	void twoOfFourWantedPeopleAreHalf() {
		assertFeature(titles(List.of("SRE", "VP"), 4), "acme", 0.5,
				"2 of 4 people: VP Engineering and Site Reliability Engineer");
	}

	@Test
	void aFilterWantsThemAll() {
		Measure two = titles(List.of("SRE", "VP"), 2);
		Measure three = titles(List.of("SRE", "VP"), 3);

		assertThat(value(COLUMNS.condition(two), "acme")).isEqualTo(Feature.ONE);
		assertThat(value(COLUMNS.condition(three), "acme")).isZero();
		assertThat(value(COLUMNS.condition(new CombinedMeasure.Not(three)), "acme")).isEqualTo(Feature.ONE);
		assertThat(value(COLUMNS.condition(three), "empty")).isEqualTo(Feature.UNKNOWN);
	}

	@Test
	void aLevelIsReadFromTheTitle() {
		assertFeature(people(null, List.of(Seniority.VP), null, null), "acme", 1.0, "1 person: VP Engineering");
		assertFeature(people(null, List.of(Seniority.DIRECTOR), null, null), "acme", 0.0,
				"no people director, among 2 known people");
	}

	@Test
	void usersCountAsDecidersDo() {
		PeopleMeasure.People both = new PeopleMeasure.People(null, null,
				List.of(PeopleMeasure.BuyingRole.USER, PeopleMeasure.BuyingRole.DECISION_MAKER), null, null, null, null,
				2);

		assertThat(value(COLUMNS.of(both), "acme")).isEqualTo(Feature.ONE);
	}

	@Test
	void hiringFadesFromTheFirstDayOfTheLatest() {
		Measure hired = new PeopleMeasure.Hired(List.of("Engineering"), 90);
		Signal fading = new Signal("s", Signal.Kind.INTENT, 1, 30.0, false, hired);

		assertFeature(hired, "acme", 1.0, "hired VP Engineering on 2026-10-02");
		assertThat(value(COLUMNS.of(fading), "acme")).isEqualTo(Feature.fixed(0.5));
		assertFeature(new PeopleMeasure.Hired(List.of("SRE"), 90), "acme", 0.0,
				"has not hired SRE in the last 90 days");
		assertFeature(hired, "beta", null, "no hire has both a title and a start date");
	}

	@Test
	void aJobToBeDoneIsSeenByAnyOfItsFootprints() {
		Measure job = new PeopleMeasure.JobToBeDone("sleep at night", List.of("PagerDuty"), null, List.of("SRE"), null);

		assertFeature(job, "acme", 1.0, "hired Site Reliability Engineer in 2020");
		assertFeature(job, "empty", null, "no technology is known; no hire has both a title and a start date");
	}

	@Test
	void everyPersonWhoCountsIsEvidence() {
		Feature people = COLUMNS.of(titles(List.of("SRE", "VP"), null)).feature();

		assertThat(people.evidence(account("acme"))).extracting(EvidenceItem::text)
			.containsExactly("VP Engineering", "Site Reliability Engineer");
		assertThat(people.evidence(account("beta"))).hasSize(1);
		assertThat(people.evidence(account("bare"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "CTO, Chief Technology Officer, true", "chief technology officer, Group CTO, true",
			"VP Engineering, Vice President of Platform Engineering, true", "VP Engineering, VP Sales, false",
			"Engineer, Engineering Manager, false", "SRE, Senior Site Reliability Engineer, true",
			"of, Head of, false" })
	void titlesMatchByWords(String wanted, String title, boolean matches) {
		assertThat(JobTitle.matches(wanted, title)).isEqualTo(matches);
	}

	private static Measure titles(List<String> titles, @Nullable Integer atLeast) {
		return new PeopleMeasure.People(titles, null, null, null, null, null, null, atLeast);
	}

	private static Measure people(@Nullable List<String> titles, @Nullable List<Seniority> levels,
			@Nullable List<String> ages, @Nullable List<String> holes) {
		return new PeopleMeasure.People(titles, levels, null, ages, null, holes, null, null);
	}

	private static void assertFeature(Measure measure, String account, @Nullable Double value, String text) {
		FeatureColumn column = COLUMNS.of(measure);

		assertThat(column.feature().text(account(account))).isEqualTo(text);
		assertThat(value(column, account)).isEqualTo((value != null) ? Feature.fixed(value) : Feature.UNKNOWN);
	}

	private static int value(FeatureColumn column, String account) {
		return column.values()[account(account)];
	}

	private static int account(String account) {
		return COLUMNS.snapshot().find(account);
	}

}
