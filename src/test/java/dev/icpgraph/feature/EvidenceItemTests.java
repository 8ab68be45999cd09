package dev.icpgraph.feature;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.measure.BehaviorMeasure;
import dev.icpgraph.measure.FirmographicMeasure;
import dev.icpgraph.measure.Measure;
import dev.icpgraph.measure.TechnographicMeasure;
import dev.icpgraph.scoring.Contribution;
import dev.icpgraph.scoring.ContributionEvidence;
import dev.icpgraph.scoring.GeneratedMarket;
import dev.icpgraph.scoring.Score;
import dev.icpgraph.scoring.Scores;
import dev.icpgraph.snapshot.AccountAttribute;
import dev.icpgraph.snapshot.Relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Tests the evidence behind contributions. */
class EvidenceItemTests {

	private static final FeatureColumns COLUMNS = GeneratedMarket.columns(GeneratedMarket.generated(200, 11, null));

	static LongStream seeds() {
		return LongStream.range(0, 40);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void everyPointHasEvidenceAndTheirSumIsExact(long seed) {
		Scores scores = Scores.of(withCombinations(GeneratedMarket.definition(seed)), COLUMNS);

		assertThat(contributions(scores)).allSatisfy((contribution) -> {
			List<ContributionEvidence> evidence = ContributionEvidence.of(contribution);
			assertThat(evidence.isEmpty()).isEqualTo(contribution.assumed());
			if (!contribution.assumed()) {
				assertThat(evidence.stream().mapToDouble(ContributionEvidence::points).sum())
					.isEqualTo(contribution.points());
				assertThat(evidence).allMatch((item) -> item.units() >= 0 && !item.text().isBlank());
			}
		});
	}

	@Test
	void visitsWeighByTheRestThatTimeLeaves() {
		FeatureColumns columns = GeneratedMarket.columns(
				"""
						(a:Account)-[:MADE_VISIT]->(:Visit {on: '2026-11-01', pages: 1}), (a)-[:MADE_VISIT]->(:Visit {on: '2026-10-02'}),
						(a)-[:MADE_VISIT]->(:Visit {on: '2026-01-01'}), (b:Account)-[:MADE_VISIT]->(:Visit {on: '2026-01-01', pages: 9}),
						(c:Account)""");
		Measure visits = new BehaviorMeasure.Visits(30, 2);
		Score score = score(columns, signal(false, visits), "a");

		assertThat(evidence(score)).extracting(ContributionEvidence::text, ContributionEvidence::points)
			.containsExactly(tuple("visit on 2026-11-01, 1 page", 50.0), tuple("visit on 2026-10-02", 25.0));
		assertThat(evidence(score(columns, signal(false, visits), "b"))).singleElement()
			.satisfies((none) -> assertThat(none.item()).isEqualTo(EvidenceItem.of("no visit in the last 30 days",
					new EvidenceOrigin.Linked(Relation.MADE_VISIT, List.of(place("site", 2026, 1, 1))))));
		assertThat(evidence(score(columns, signal(false, visits), "c"))).singleElement()
			.satisfies((none) -> assertThat(none.item().source()).isEqualTo(new EvidenceOrigin.Own()));
	}

	@Test
	void evidenceAgainstAnAccountSaysItsOrigin() {
		FeatureColumns columns = GeneratedMarket.columns(
				"""
						(n:Technology {name: 'Nagios'}), (k:Technology {name: 'Kafka'}), (a:Account)-[:USES]->(n), (a)-[:USES]->(k),
						(b:Account)-[:USES]->(k)""");
		Signal against = signal(true, new TechnographicMeasure.Uses(List.of("Nagios"), null, null));

		assertThat(evidence(score(columns, against, "a"))).extracting(ContributionEvidence::text)
			.containsExactly("uses Nagios");
		assertThat(evidence(score(columns, against, "b")))
			.extracting(ContributionEvidence::text, ContributionEvidence::points)
			.containsExactly(tuple("does not use Nagios, of 1 known technology", 100.0));
	}

	@Test
	void eachModernTechnologyCarriesItsPartOfMaturity() {
		FeatureColumns columns = GeneratedMarket.columns(
				"""
						(new:Technology {name: 'New', firstReleasedYear: 2026}), (mid:Technology {name: 'Mid', firstReleasedYear: 2016}),
						(old:Technology {name: 'Old', firstReleasedYear: 1990}), (a:Account)-[:USES]->(new), (a)-[:USES]->(mid),
						(a)-[:USES]->(old)""");
		Signal maturity = signal(false, new TechnographicMeasure.TechnologyMaturity(null, null));

		assertThat(evidence(score(columns, maturity, "a")))
			.extracting(ContributionEvidence::text, (item) -> Math.round(item.points() * 3))
			.containsExactly(tuple("uses New, which came out in 2026", 85L),
					tuple("uses Mid, which came out in 2016", 62L), tuple("uses Old, which came out in 1990", 2L));
	}

	@Test
	void departmentsWeighByTheirPeople() {
		FeatureColumns columns = GeneratedMarket.columns("""
				(a:Account)-[:HAS_DEPARTMENT]->(:Department {name: 'Platform', headcount: 30}),
				(a)-[:HAS_DEPARTMENT]->(:Department {name: 'SRE', headcount: 10})""");
		Measure size = new FirmographicMeasure.DepartmentSize(List.of("Platform", "SRE"), 1L, null);

		assertThat(evidence(score(columns, signal(false, size), "a")))
			.extracting(ContributionEvidence::text, ContributionEvidence::points)
			.containsExactly(tuple("30 people in Platform", 75.0), tuple("10 people in SRE", 25.0));
	}

	@Test
	void aCombinationRestsOnThePartsThatDecideIt() {
		FeatureColumns columns = GeneratedMarket.columns("""
				(k:Technology {name: 'Kafka'}), (d:Technology {name: 'Docker'}),
				(a:Account {country: 'DE'})-[:USES]->(k), (a)-[:USES]->(d)""");
		Measure german = new FirmographicMeasure.OneOf(AccountAttribute.COUNTRY, List.of("DE"), null);
		Measure both = new TechnographicMeasure.Uses(null, List.of("Kafka", "Docker"), null);

		assertThat(evidence(score(columns, signal(false, CombinedMeasures.all(german, both)), "a")))
			.extracting(ContributionEvidence::text, ContributionEvidence::points)
			.containsExactly(tuple("country is Germany", 50.0), tuple("uses Docker", 25.0), tuple("uses Kafka", 25.0));
		assertThat(
				evidence(score(columns, signal(false, CombinedMeasures.any(CombinedMeasures.not(german), both)), "a")))
			.extracting(ContributionEvidence::text)
			.containsExactly("uses Docker", "uses Kafka");
	}

	private static EvidenceOrigin.Place place(String target, int year, int month, int day) {
		return new EvidenceOrigin.Place(target, null, (int) LocalDate.of(year, month, day).toEpochDay());
	}

	private static Signal signal(boolean against, Measure measure) {
		return new Signal("s", Signal.Kind.FIT, 1, 30.0, against, measure);
	}

	private static Score score(FeatureColumns columns, Signal signal, String account) {
		IcpDefinition definition = new IcpDefinition("P", List.of(), List.of(signal), null);
		return Scores.of(definition, columns).score(columns.snapshot().find(account));
	}

	private static List<ContributionEvidence> evidence(Score score) {
		return ContributionEvidence.of(score.contributions().getFirst());
	}

	private static Stream<Contribution> contributions(Scores scores) {
		return IntStream.range(0, scores.snapshot().accounts())
			.mapToObj(scores::score)
			.flatMap((score) -> score.contributions().stream());
	}

	private static IcpDefinition withCombinations(IcpDefinition definition) {
		List<Signal> signals = new ArrayList<>(definition.signals());
		List<Measure> measures = definition.signals().stream().map(Signal::measure).toList();
		signals.add(new Signal("all", Signal.Kind.FIT, 5, null, false,
				CombinedMeasures.all(measures.toArray(Measure[]::new))));
		signals.add(new Signal("none", Signal.Kind.INTENT, 7, 20.0, true,
				CombinedMeasures.not(CombinedMeasures.any(measures.toArray(Measure[]::new)))));
		return new IcpDefinition("P", definition.filters(), signals, definition.tiers());
	}

}
