package dev.icpgraph.suggestion;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.icpgraph.commonality.Commonality;
import dev.icpgraph.commonality.ComparedWords;
import dev.icpgraph.commonality.FoundAgain;
import dev.icpgraph.customer.CustomerShare;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.lookalike.TraitKind;
import dev.icpgraph.measure.GraphMeasure;
import dev.icpgraph.scoring.SignalLift;
import dev.icpgraph.statistics.Estimate;
import dev.icpgraph.statistics.Jackknife;

import static org.assertj.core.api.Assertions.assertThat;

class InsideBacktestTests {

	private static final FoundAgain NEVER = new FoundAgain(Jackknife.of(new int[] { 1, 2, 3, 4, 5 }),
			List.of(Set.of(), Set.of(), Set.of(), Set.of(), Set.of()));

	@Test
	void saysHowWellALineRanksCustomers() {
		InsideBacktest test = test(List.of(line("Likeness", Signal.Kind.FIT)), lift("Likeness", 0.9, 0.8, 0.95));

		assertThat(test.leftOut()).isEmpty();
		assertThat(test.kept()).singleElement().satisfies((it) -> {
			assertThat(it.reason()).isEqualTo(
					"A reason. Tested on your customers: alone, it ranks a customer above 90% of the prospects on average (likely 80% to 95%; chance is 50%).");
			assertThat(it.sureness()).isEqualTo(Sureness.STRONG);
		});
	}

	@Test
	void leavesOutALineThatRanksCustomersLow() {
		InsideBacktest test = test(
				List.of(line("Likeness", Signal.Kind.FIT), line("Old", Signal.Kind.FIT),
						line("Visits", Signal.Kind.INTENT)),
				lift("Likeness", 0.9, 0.8, 0.95), lift("Old", 0.2, 0.1, 0.4), lift("Visits", 0.6, 0.4, 0.8));

		assertThat(test.kept()).extracting((it) -> it.signal().name()).containsExactly("Likeness", "Visits");
		assertThat(test.kept().getLast().reason())
			.startsWith("A reason. Tested on what your customers do today, not before");
		assertThat(test.leftOut()).containsExactly(
				"Old. Left out, because alone, it ranks a customer above 20% of the prospects on average (likely 10% to 40%; chance is 50%).");
	}

	@Test
	void leavesOutWhatNoProspectHas() {
		Commonality own = new Commonality(TraitKind.TECHNOLOGY, 0, "Ours", new CustomerShare(9, 10), 0.01, 9, 3, 0.001,
				500, List.of(), new ComparedWords("customer", "customers", "the market"));
		SignalProposal likeness = line("Likeness", Signal.Kind.FIT);
		InsideBacktest test = test(
				List.of(likeness, new SignalProposal(likeness.signal().named("Uses Ours"), "", Sureness.STRONG, own)),
				lift("Likeness", 0.9, 0.8, 0.95),
				new SignalLift("Uses Ours", 40, 900, 0.9, 0, null, new Estimate(0.95, 0.9, 1)));

		assertThat(test.kept()).extracting((it) -> it.signal().name()).containsExactly("Likeness");
		assertThat(test.leftOut())
			.containsExactly("Uses Ours. Left out, because no prospect has it, so it ranks nobody.");
	}

	@Test
	void keepsOneLineEvenIfAllRankCustomersLow() {
		InsideBacktest test = test(List.of(line("Likeness", Signal.Kind.FIT), line("Old", Signal.Kind.FIT)),
				lift("Likeness", 0.3, 0.1, 0.4), lift("Old", 0.2, 0.1, 0.4));

		assertThat(test.kept()).singleElement().satisfies((it) -> {
			assertThat(it.signal().name()).isEqualTo("Likeness");
			assertThat(it.sureness()).isEqualTo(Sureness.HYPOTHESIS);
		});
	}

	@Test
	void aLineThatMayBeChanceIsAHypothesis() {
		assertThat(test(List.of(line("Likeness", Signal.Kind.FIT)), lift("Likeness", 0.6, 0.4, 0.8)).kept())
			.extracting(SignalProposal::sureness)
			.containsExactly(Sureness.HYPOTHESIS);
		assertThat(Sureness.STRONG.tested(SignalLift.Verdict.HELPS, 0.9)).isEqualTo(Sureness.MODERATE);
		assertThat(Sureness.STRONG.tested(SignalLift.Verdict.HELPS, 0.4)).isEqualTo(Sureness.HYPOTHESIS);
		assertThat(Sureness.MODERATE.tested(SignalLift.Verdict.TOO_FEW, 1)).isEqualTo(Sureness.MODERATE);
	}

	private static InsideBacktest test(List<SignalProposal> lines, SignalLift... lifts) {
		return new InsideBacktest(NEVER, lines, List.of(lifts));
	}

	private static SignalProposal line(String name, Signal.Kind kind) {
		return new SignalProposal(new Signal(name, kind, 1, null, false, new GraphMeasure.Likeness(null, null)),
				"A reason.", Sureness.STRONG);
	}

	private static SignalLift lift(String name, double area, double low, double high) {
		@Nullable Estimate lift = null;
		return new SignalLift(name, 40, 900, 0.5, 0.5, lift, new Estimate(area, low, high));
	}

}
