package dev.icpgraph.suggestion;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.fit.SegmentFit;
import dev.icpgraph.icp.CriterionChange;
import dev.icpgraph.icp.Icp;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.scoring.Scores;
import dev.icpgraph.scoring.TierCounts;

/**
 * A draft of an ICP.
 *
 * @param lines every line of the definition, with its reason
 * @param fit product-market fit of all customers
 * @param hypotheses reasons, as sentences, why the draft is only a hypothesis; empty if
 * it is not
 * @param leftOut criteria considered and left out, as sentences
 * @param warnings points to reconsider about its market, as sentences
 * @param scores scores of the market by the draft
 * @param comparison comparison with the current ICP; {@code null} without one
 */
record IcpSuggestion(IcpDefinition definition, List<SuggestedLine> lines, SegmentFit fit, List<String> hypotheses,
		List<String> leftOut, List<String> warnings, Scores scores, @Nullable PresentIcp comparison) {

	TierCounts tierCounts() {
		return TierCounts.of(this.scores);
	}

	long revision() {
		return this.scores.snapshot().revision();
	}

	/**
	 * The current ICP, compared with the draft.
	 *
	 * @param changes differences of the draft
	 * @param tierCounts number of accounts in each tier of the current ICP
	 * @param sharedTier1 number of prospects in tier 1 of both
	 */
	record PresentIcp(Icp icp, List<CriterionChange> changes, TierCounts tierCounts, int sharedTier1) {
	}

}
