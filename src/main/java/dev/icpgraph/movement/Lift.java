package dev.icpgraph.movement;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.scoring.Audience;
import dev.icpgraph.scoring.Scores;
import dev.icpgraph.scoring.Tier;
import dev.icpgraph.scoring.TierCounts;
import org.jspecify.annotations.Nullable;

/**
 * How much more of the best customers than of the prospects has the score of tier 1. Not
 * a back-test: the best customers had their part in the definition.
 *
 * @param bestCustomers how many there are
 * @param bestInTier1 how many of them have a score of tier 1 and pass every filter
 * @param shareOfBest the same as a share, 0 to 1; null without best customers
 * @param shareOfMarket share of the prospects that are in tier 1, 0 to 1; null without
 * prospects
 */
record Lift(int bestCustomers, int bestInTier1, @Nullable Double shareOfBest, @Nullable Double shareOfMarket) {

	static Lift of(Scores scores, BestCustomers best) {
		int inside = 0;
		for (int account : best.accounts()) {
			inside += (scores.tiers()[account] == 1) ? 1 : 0;
		}
		return new Lift(best.size(), inside, share(inside, best.size()),
				share(scores.count(Tier.TIER_1, Audience.PROSPECTS), TierCounts.of(scores).total()));
	}

	/**
	 * Null where a share is, or tier 1 is empty.
	 */
	public @Nullable Double lift() {
		return (this.shareOfBest == null || this.shareOfMarket == null || this.shareOfMarket == 0) ? null
				: this.shareOfBest / this.shareOfMarket;
	}

	private static @Nullable Double share(int part, int whole) {
		return (whole > 0) ? (double) part / whole : null;
	}

}
