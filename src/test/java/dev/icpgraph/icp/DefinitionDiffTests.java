package dev.icpgraph.icp;

import java.util.List;

import dev.icpgraph.measure.LimitedQuantity;
import dev.icpgraph.measure.FirmographicMeasure;
import dev.icpgraph.measure.Measure;
import dev.icpgraph.measure.TechnographicMeasure;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DefinitionDiffTests {

	private static final Measure SMALL = new FirmographicMeasure.Range(LimitedQuantity.HEADCOUNT, 50L, 500L);

	private static final Measure LARGE = new FirmographicMeasure.Range(LimitedQuantity.HEADCOUNT, 50L, 5000L);

	private static final Measure KUBERNETES = new TechnographicMeasure.Uses(List.of("Kubernetes"), null, null);

	@Test
	void findsNoDifferenceBetweenEqualDefinitions() {
		IcpDefinition definition = definition(SMALL, 30, new Tiers.Capacity(50, 200));

		assertThat(DefinitionDiff.between(definition, definition(SMALL, 30, new Tiers.Capacity(50, 200)))).isEmpty();
	}

	@Test
	void saysEachDifferenceInWords() {
		IcpDefinition from = definition(SMALL, 30, new Tiers.Capacity(50, 200));
		IcpDefinition to = definition(LARGE, 70, new Tiers.Thresholds(80, 60.5));

		assertThat(DefinitionDiff.between(from, to)).extracting(CriterionChange::text)
			.containsExactly("headcount 50–500 → headcount 50–5000", "weight 30 (50% of all) → 70 (70% of all)",
					"the best 50, then 200 → from 80 points, then from 60.5");
	}

	@Test
	void tellsAdditionsAndRemovals() {
		IcpDefinition from = new IcpDefinition("P", List.of(new Filter("Size", SMALL, null)),
				List.of(signal("Old", 1, LARGE)), null);
		IcpDefinition to = new IcpDefinition("Q", List.of(), List.of(signal("New", 1, KUBERNETES)), null);

		assertThat(DefinitionDiff.between(from, to)).containsExactly(
				new CriterionChange(CriterionChange.Part.PRODUCT, "product", "product P → Q"),
				new CriterionChange(CriterionChange.Part.FILTER, "Size", "removed: headcount 50–500"),
				new CriterionChange(CriterionChange.Part.SIGNAL, "New", "added: uses Kubernetes"),
				new CriterionChange(CriterionChange.Part.SIGNAL, "Old", "removed: headcount 50–5000"));
	}

	@Test
	void tellsTheRuleOnAccountsKnownByNameOnly() {
		IcpDefinition drops = definition(SMALL, 30, Tiers.DEFAULT);
		IcpDefinition keeps = new IcpDefinition(drops.product(), drops.filters(), drops.signals(), drops.tiers(), null,
				null, Filter.WhenUnknown.KEEP);

		assertThat(DefinitionDiff.between(drops, keeps)).containsExactly(new CriterionChange(
				CriterionChange.Part.FILTER, "whenNothingKnown", "accounts known by name only: drop → keep"));
	}

	private static IcpDefinition definition(Measure size, double weight, Tiers tiers) {
		return new IcpDefinition("P", List.of(new Filter("Size", size, null)),
				List.of(signal("Runs Kubernetes", weight, KUBERNETES), signal("Large", 30, LARGE)), tiers);
	}

	private static Signal signal(String name, double weight, Measure measure) {
		return new Signal(name, Signal.Kind.FIT, weight, null, false, measure);
	}

}
