package dev.icpgraph.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.icpgraph.commonality.Commonality;
import dev.icpgraph.commonality.CommonalityReport;
import dev.icpgraph.commonality.ComparedWords;
import dev.icpgraph.customer.CustomerShare;
import dev.icpgraph.fit.FitVerdict;
import dev.icpgraph.lookalike.TraitIndex;
import dev.icpgraph.lookalike.TraitKind;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

class SignalProposalsTests {

	private static final String LIKENESS = "Like our best customers";

	@Test
	void prefersTraitsThatManyCustomersShare() {
		SignalProposals signals = signals(shared(TraitKind.INDUSTRY, "Rare", 10, 100, 60, 5),
				shared(TraitKind.INDUSTRY, "Widespread", 70, 100, 5, 3),
				shared(TraitKind.COUNTRY, "Half", 50, 100, 5, 2));

		assertThat(names(signals)).containsExactly(LIKENESS, "Works in the industry Widespread", "Is based in Half");
		assertThat(signals.leftOut()).first()
			.asString()
			.startsWith("works in the industry Rare: 10 of 100 customers")
			.endsWith("Too few customers have it to describe them.");
	}

	@Test
	void takesTheSeriesAndNotASingleEvent() {
		SignalProposals signals = signals(shared(TraitKind.EVENT, "Rail Days 2019", 60, 100, 9, 4),
				shared(TraitKind.SERIES, "Rail Days", 60, 100, 8, 4));

		assertThat(names(signals)).containsExactly(LIKENESS, "Took part in the series Rail Days");
		assertThat(signals.leftOut()).first()
			.asString()
			.startsWith("took part in Rail Days 2019: 60 of 100 customers")
			.endsWith("An event takes place once: see its series.");
	}

	@Test
	void leavesOutDataThatFewCustomersHave() {
		assertThat(names(signals(shared(TraitKind.CITY, "Known of few", 8, 9, 9, 4)))).containsExactly(LIKENESS);
	}

	@Test
	void keepsTheDraftOnOneSlideAndSaysWhatIsLeftOut() {
		SignalProposals signals = signals(IntStream.range(0, 30)
			.mapToObj((i) -> shared(TraitKind.INDUSTRY, "Industry " + i, 90 - i, 100, 5, 3))
			.toArray(Commonality[]::new));

		assertThat(names(signals)).hasSize(3);
		assertThat(signals.leftOut()).hasSize(11)
			.contains("20 more things that customers share are listed by 'commonalities'.");
	}

	@Test
	void takesFewerSharedTraitsWithManyFilters() {
		assertThat(names(signals(FitVerdict.REACHED, 5, shared(TraitKind.INDUSTRY, "A", 90, 100, 5, 3),
				shared(TraitKind.COUNTRY, "B", 80, 100, 5, 3), shared(TraitKind.REGION, "C", 70, 100, 5, 3))))
			.containsExactly(LIKENESS, "Works in the industry A", "Is based in B");
	}

	@Test
	void givesTheSharedTraitsTogetherTheWeightOfLikeness() {
		double weight = signals(shared(TraitKind.INDUSTRY, "A", 90, 100, 5, 3),
				shared(TraitKind.COUNTRY, "B", 60, 100, 5, 3))
			.proposals()
			.stream()
			.mapToDouble((it) -> it.signal().weight())
			.sum();

		assertThat(weight).isEqualTo(80);
	}

	@Test
	void takesOnlyWhatAccountsDoWhenCustomersDoNotFit() {
		SignalProposals signals = signals(FitVerdict.NOT_REACHED, shared(TraitKind.COUNTRY, "Half", 50, 100, 5, 2),
				shared(TraitKind.SERIES, "Rail Days", 60, 100, 8, 4));

		assertThat(names(signals)).containsExactly(LIKENESS, "Took part in the series Rail Days");
		assertThat(signals.leftOut()).first()
			.asString()
			.startsWith("is based in Half: 50 of 100 customers")
			.endsWith("Left out without product-market fit: it describes the customers so far, not whom to look for.");
	}

	private static Commonality shared(TraitKind kind, String name, int customers, int known, double lift, double bits) {
		return new Commonality(kind, 0, name, new CustomerShare(customers, known), 0.01, lift, bits, 0.001, 500,
				List.of(), new ComparedWords("customer", "customers", "the market"));
	}

	private static List<String> names(SignalProposals signals) {
		return signals.proposals().stream().map((it) -> it.signal().name()).toList();
	}

	private static SignalProposals signals(Commonality... shared) {
		return signals(FitVerdict.REACHED, shared);
	}

	private static SignalProposals signals(FitVerdict fit, Commonality... shared) {
		return signals(fit, 0, shared);
	}

	private static SignalProposals signals(FitVerdict fit, int filters, Commonality... shared) {
		Snapshot snapshot = GraphText.snapshot("(a:Account)");
		CommonalityReport report = new CommonalityReport(100, "", 500, Stream.of(shared).toList(), null, null, 1);
		return new SignalProposals(report,
				new TraitMeasures(TraitIndex.ofAllKinds(snapshot, LocalDate.of(2026, 11, 1)), 2026), snapshot, fit,
				filters);
	}

}
