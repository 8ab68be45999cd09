package dev.icpgraph.suggestion;

import java.util.List;

import dev.icpgraph.icp.Tiers;
import dev.icpgraph.scoring.TierCounts;

/**
 * Filters of a draft with the prospects that pass them, which are counted once.
 *
 * @param filters the filters of the draft
 * @param counts the prospects by tier; a filter removes the ones outside
 */
record CountedFilters(List<FilterProposal> filters, TierCounts counts) {

	static final int TIER_1 = 50;

	static final int TIER_2_FOR_EACH = 4;

	/** Tier 1 holds at most one in this many prospects that pass. */
	private static final int PROSPECTS_PER_PLACE = 20;

	/**
	 * Number of prospects that pass.
	 */
	int inside() {
		return this.counts.total() - this.counts.outside();
	}

	/**
	 * Share of the prospects that pass, 0 to 1.
	 */
	double share() {
		return (this.counts.total() == 0) ? 0 : inside() / (double) this.counts.total();
	}

	/**
	 * Tiers that suit the number of prospects that pass.
	 */
	Tiers tiers() {
		int tier1 = Math.clamp(inside() / PROSPECTS_PER_PLACE, 1, TIER_1);
		return new Tiers.Capacity(tier1, Math.clamp(inside() - tier1, 1, tier1 * TIER_2_FOR_EACH));
	}

}
