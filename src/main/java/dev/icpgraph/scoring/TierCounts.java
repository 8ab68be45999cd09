package dev.icpgraph.scoring;

/**
 * How many accounts are in each tier.
 *
 * @param outside removed by a filter
 * @param total accounts of the market
 * @param revision of the graph that was scored
 */
public record TierCounts(int tier1, int tier2, int tier3, int outside, int total, long revision) {

	public static TierCounts of(Scores scores) {
		int[] counts = scores.standing().counts();
		return new TierCounts(counts[1], counts[2], counts[3], counts[0], scores.snapshot().accounts(),
				scores.snapshot().revision());
	}

}
