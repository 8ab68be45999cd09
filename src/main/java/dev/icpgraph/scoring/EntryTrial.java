package dev.icpgraph.scoring;

/**
 * Computes the tiers that would result if accounts outside the filters were added. Finds
 * the accounts inside once, for any number of trials.
 */
public final class EntryTrial {

	private final Scores scores;

	private final Entrants inside;

	/**
	 * Finds the accounts inside the filters. O(accounts · filters).
	 */
	public EntryTrial(Scores scores) {
		this.scores = scores;
		this.inside = Entrants.of(scores.columns(), scores.definition(), scores.filters());
	}

	/**
	 * The tiers by account: 1 to 3, or 0 outside. The added accounts compete for the
	 * places of the tiers. O(accounts).
	 */
	public byte[] tiers(int[] accounts) {
		return TierAssignment
			.of(this.scores.sums(), this.inside.with(accounts), this.scores.definition(), this.scores.context())
			.tiers();
	}

}
