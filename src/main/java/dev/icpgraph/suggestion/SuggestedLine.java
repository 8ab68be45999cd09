package dev.icpgraph.suggestion;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.icp.CriterionChange;
import dev.icpgraph.icp.Filter;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.icp.Tiers;

/**
 * A line of a draft with its reason.
 *
 * @param name of the filter or signal; {@code tiers}
 * @param text the criterion in words
 * @param weight weight of a signal; {@code null} for others
 * @param reason reason for the line, as sentences
 */
record SuggestedLine(CriterionChange.Part part, String name, String text, @Nullable Double weight, String reason,
		Sureness sureness) {

	static SuggestedLine of(Filter filter, String reason, Sureness sureness) {
		return new SuggestedLine(CriterionChange.Part.FILTER, filter.name(), filter.measure().describe(), null, reason,
				sureness);
	}

	static SuggestedLine of(Signal signal, String reason, Sureness sureness) {
		return new SuggestedLine(CriterionChange.Part.SIGNAL, signal.name(), signal.measure().describe(),
				signal.weight(), reason, sureness);
	}

	/**
	 * The line in a draft that is only a hypothesis.
	 */
	SuggestedLine asHypothesis() {
		return new SuggestedLine(this.part, this.name, this.text, this.weight, this.reason, Sureness.HYPOTHESIS);
	}

	static SuggestedLine of(Tiers tiers, String reason) {
		return new SuggestedLine(CriterionChange.Part.TIERS, "tiers", tiers.describe(), null, reason,
				Sureness.HYPOTHESIS);
	}

}
