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
 * @param hypotheses why the draft is a hypothesis, in sentences; empty when it is none
 * @param leftOut what was considered and is no line
 * @param scores of the market by the draft
 * @param comparison with the present ICP; {@code null} without one
 */
record IcpSuggestion(IcpDefinition definition, List<SuggestedLine> lines, SegmentFit fit, List<String> hypotheses,
		List<String> leftOut, Scores scores, @Nullable PresentIcp comparison) {

	TierCounts tierCounts() {
		return TierCounts.of(this.scores);
	}

	long revision() {
		return this.scores.snapshot().revision();
	}

	/**
	 * The present ICP, compared with the draft.
	 *
	 * @param changes what the draft says otherwise
	 * @param tierCounts accounts in each tier by the present ICP
	 * @param sharedTier1 prospects that are in tier 1 by both
	 */
	record PresentIcp(Icp icp, List<CriterionChange> changes, TierCounts tierCounts, int sharedTier1) {
	}

}
