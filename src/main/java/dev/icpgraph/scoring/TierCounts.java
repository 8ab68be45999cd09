package dev.icpgraph.scoring;

/**
 * How many accounts are in each tier.
 *
 * @param outside removed by a filter
 * @param total accounts of the market
 * @param revision of the graph that was scored
 */
record TierCounts(int tier1, int tier2, int tier3, int outside, int total, long revision) {

	static TierCounts of(Scores scores) {
		Standing standing = scores.standing();
		int inside = standing.order().length;
		int total = scores.snapshot().accounts();
		return new TierCounts(standing.tier1(), standing.tier2(), inside - standing.tier1() - standing.tier2(),
				total - inside, total, scores.snapshot().revision());
	}

}
