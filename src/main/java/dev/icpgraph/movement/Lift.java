package dev.icpgraph.movement;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.scoring.Audience;
import dev.icpgraph.scoring.Scores;
import dev.icpgraph.scoring.Tier;
import dev.icpgraph.scoring.TierCounts;
import org.jspecify.annotations.Nullable;

/**
 * The lift of tier 1: its share of the best customers divided by its share of the
 * prospects. Not a back-test, since the definition was made knowing the best customers.
 *
 * @param bestCustomers number of best customers
 * @param bestInTier1 number of best customers that pass every filter with a tier 1 score
 * @param shareOfBest bestInTier1 as a share, 0 to 1; null without best customers
 * @param shareOfMarket share of the prospects in tier 1, 0 to 1; null without prospects
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
	 * The lift; {@code null} if a share is {@code null} or tier 1 is empty.
	 */
	public @Nullable Double lift() {
		return (this.shareOfBest == null || this.shareOfMarket == null || this.shareOfMarket == 0) ? null
				: this.shareOfBest / this.shareOfMarket;
	}

	private static @Nullable Double share(int part, int whole) {
		return (whole > 0) ? (double) part / whole : null;
	}

}
