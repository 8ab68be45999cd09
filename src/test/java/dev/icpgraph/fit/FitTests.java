package dev.icpgraph.fit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class FitTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

	private static final FitProperties DEFAULTS = new FitProperties(0.3, 9, 0.3, 0.1, 365, 3);

	@Test
	void isReachedWhereCustomersBringCustomers() {
		SegmentFit software = fits(market(40, 30, "nps: 10, marginUsd: 5, since: '2026-06'"), TODAY).getFirst();

		assertThat(software.segment()).isEqualTo("Software");
		assertThat(software.indicators()).extracting(FitIndicator::verdict)
			.containsExactly(FitVerdict.REACHED, FitVerdict.REACHED, FitVerdict.REACHED, FitVerdict.REACHED);
		assertThat(software.verdict()).isEqualTo(FitVerdict.REACHED);
		assertThat(software.buildOn()).containsExactly(CriteriaFamily.FIRMOGRAPHICS, CriteriaFamily.TECHNOGRAPHICS,
				CriteriaFamily.DEMOGRAPHICS);
		assertThat(software.missing()).isEmpty();
	}

	@Test
	void isJudgedForEachSegmentOnItsOwn() {
		SegmentFit retail = fits(market(40, 30, "nps: 10, marginUsd: 5, since: '2026-06'"), TODAY).getLast();

		assertThat(retail.segment()).isEqualTo("Retail");
		assertThat(retail.indicators().getFirst().share().count()).isZero();
		assertThat(retail.verdict()).isEqualTo(FitVerdict.NOT_REACHED);
		assertThat(retail.buildOn()).containsExactly(CriteriaFamily.JOBS_TO_BE_DONE, CriteriaFamily.PSYCHOGRAPHICS);
	}

	@Test
	void saysThatFewCustomersAreTooFewToTell() {
		SegmentFit software = fits(market(4, 3, "nps: 10, marginUsd: 5, since: '2026-06'"), TODAY).getFirst();

		assertThat(software.indicators().getFirst().share().share()).isCloseTo(0.75, within(1e-12));
		assertThat(software.verdict()).isEqualTo(FitVerdict.TOO_FEW);
	}

	@Test
	void saysThatThereWasNoCustomerYet() {
		assertThat(new FitIndicators(new CustomerBook(List.of(), false), DEFAULTS).of(List.of(), List.of()))
			.extracting(FitIndicator::missing)
			.containsOnly("No account was a customer by then: judge as of a later day, or load customers.csv.");
	}

	@Test
	void saysWhichDataIsMissing() {
		SegmentFit software = fits(market(40, 0, "since: '2020'"), TODAY).getFirst();

		assertThat(software.missing()).singleElement().asString().contains("referred_by");
		assertThat(software.indicators().getFirst().share().of()).isZero();
		assertThat(fits(market(40, 30, ""), TODAY).getFirst().missing()).hasSize(2)
			.anySatisfy((it) -> assertThat(it).contains("'nps'"))
			.anySatisfy((it) -> assertThat(it).contains("'margin_usd'"));
	}

	@Test
	void countsOnlyReferralsByCustomersThatWereMadeByTheDay() {
		Snapshot snapshot = GraphText.snapshot("(a:Account {industry: 'Software'})-[:IS_CUSTOMER]->(:Customer)",
				"(b:Account {industry: 'Software'})-[:IS_CUSTOMER]->(:Customer {since: '2025-03'})",
				"(c:Account {industry: 'Software'})-[:IS_CUSTOMER]->(:Customer {since: '2026-12'})",
				"(d:Account {industry: 'Software'})-[:IS_CUSTOMER]->(:Customer)", "(x:Account)",
				"(a)-[:REFERRED {on: '2025-02'}]->(b)", "(a)-[:REFERRED {on: '2026-12'}]->(c)", "(x)-[:REFERRED]->(d)");

		assertThat(referred(snapshot, TODAY)).isEqualTo("1 of 3");
		assertThat(referred(snapshot, TODAY.plusYears(1))).isEqualTo("2 of 4");
		assertThat(referred(snapshot, LocalDate.of(2025, 1, 1))).isEqualTo("0 of 2");
	}

	@Test
	void holdsRetentionAgainstTheOtherSegments() {
		List<String> text = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			text.add("(s%d:Account {industry: 'Software'})-[:IS_CUSTOMER]->(:Customer)".formatted(i));
			text.add("(r%d:Account {industry: 'Retail'})-[:IS_CUSTOMER]->(:Customer {until: '%d'})".formatted(i,
					(i < 20) ? 2024 : 2030));
		}
		List<SegmentFit> fits = fits(GraphText.snapshot(text.toArray(String[]::new)), TODAY);

		assertThat(fits).extracting(SegmentFit::segment).containsExactly("Retail", "Software");
		assertThat(fits).extracting((it) -> it.indicators().getLast().verdict())
			.containsExactly(FitVerdict.NOT_REACHED, FitVerdict.REACHED);
		assertThat(fits.getFirst().indicators().getLast().text())
			.isEqualTo("still customers: 20 of 40 (50%; likely 35% to 65%); of the other customers, 100%");
	}

	@Test
	void doesNotTakeAFewEqualScoresForProof() {
		assertThat(NpsAverage.of(new double[] { 10 })).isNull();
		assertThat(NpsAverage.of(new double[] { 10, 10, 10 })).isNotNull()
			.satisfies((it) -> assertThat(it.low()).isBetween(8.7, 8.8));
		// Mean 9.16667, deviation 0.752773, and 2.570582 from the table of Student's t
		// with 5 degrees.
		assertThat(NpsAverage.of(new double[] { 9, 9, 10, 8, 10, 9 })).isNotNull()
			.satisfies(
					(it) -> assertThat(it.low()).isCloseTo(9.16667 - 2.570582 * 0.752773 / Math.sqrt(6), within(1e-5)))
			.satisfies((it) -> assertThat(it.high()).isCloseTo(9.16667 + 2.570582 * 0.752773 / Math.sqrt(6),
					within(1e-5)));
	}

	@Test
	void refusesThresholdsThatMakeNoSense() {
		assertThatThrownBy(() -> new FitProperties(30, 9, 0.3, 0.1, 365, 3))
			.hasMessage("icpgraph.fit.referred-share must be from 0.0 to 1.0, not 30.0");
	}

	private static String referred(Snapshot snapshot, LocalDate day) {
		FitIndicator referred = fits(snapshot, day).getFirst().indicators().getFirst();
		return referred.share().count() + " of " + referred.share().of();
	}

	private static List<SegmentFit> fits(Snapshot snapshot, LocalDate day) {
		return new SegmentFits(snapshot, day, DEFAULTS,
				(customers) -> CustomerSegments.of(snapshot, FitSegmentKey.INDUSTRY, customers))
			.first(10);
	}

	/**
	 * Software customers, some of them referred by the first one, and half as many in
	 * retail, none referred.
	 */
	private static Snapshot market(int customers, int referred, String facts) {
		List<String> text = new ArrayList<>();
		for (int i = 0; i < customers; i++) {
			text.add("(s%d:Account {industry: 'Software'})-[:IS_CUSTOMER]->(:Customer {%s})".formatted(i, facts));
			if (i < customers / 2) {
				text.add("(r%d:Account {industry: 'Retail'})-[:IS_CUSTOMER]->(:Customer {%s})".formatted(i, facts));
			}
		}
		for (int i = 1; i <= referred; i++) {
			text.add("(s0)-[:REFERRED {kind: 'CUSTOMER'}]->(s%d)".formatted(i));
		}
		return GraphText.snapshot(text.toArray(String[]::new));
	}

}
