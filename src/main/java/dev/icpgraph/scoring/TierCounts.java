package dev.icpgraph.scoring;

/**
 * Number of accounts of an audience in each tier.
 *
 * @param audience the audience of the accounts
 * @param outside number of accounts that a filter removes or that are known by name only
 * @param total number of accounts of the audience
 * @param revision revision of the scored graph
 */
public record TierCounts(Audience audience, int tier1, int tier2, int tier3, int outside, int total, long revision) {

	/**
	 * Counts the prospects.
	 */
	public static TierCounts of(Scores scores) {
		return of(scores, Audience.PROSPECTS);
	}

	static TierCounts of(Scores scores, Audience audience) {
		int[] counts = scores.assignment().counts(audience);
		return new TierCounts(audience, counts[1], counts[2], counts[3], counts[0],
				counts[0] + counts[1] + counts[2] + counts[3], scores.snapshot().revision());
	}

}
