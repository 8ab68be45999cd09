package dev.icpgraph.scoring;

/**
 * Asks for the tiers when accounts outside the filters came in.
 */
public final class EntryTrial {

	private EntryTrial() {
	}

	/**
	 * The tiers by account: 1 to 3, or 0 outside. The accounts that come in compete for
	 * the places of the tiers. O(accounts · filters).
	 */
	public static byte[] tiers(Scores scores, int[] accounts) {
		Entrants entrants = Entrants.of(scores.columns(), scores.definition(), scores.filters()).with(accounts);
		return TierAssignment.of(scores.sums(), entrants, scores.definition(), scores.context()).tiers();
	}

}
