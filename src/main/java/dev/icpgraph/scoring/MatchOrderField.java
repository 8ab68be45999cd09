package dev.icpgraph.scoring;

/**
 * What matches are ordered by; equal ones by the share of weight that is known, the
 * greater first, then by account id.
 */
enum MatchOrderField {

	SCORE, FIT, INTENT, SCORE_LOW, SCORE_HIGH;

	/** Bits that units of {@link Points} fit in. */
	private static final int BITS = 27;

	/**
	 * A number that is greater the further ahead the account is.
	 */
	long key(ScoreColumns sums, int account) {
		int units = switch (this) {
			case SCORE -> sums.score()[account];
			case FIT -> sums.fit()[account];
			case INTENT -> sums.intent()[account];
			case SCORE_LOW -> sums.low()[account];
			case SCORE_HIGH -> sums.high(account);
		};
		return ((long) units << BITS) | sums.known()[account];
	}

	/**
	 * Accounts with the furthest ahead first.
	 * @param accounts ascending
	 */
	int[] ranked(ScoreColumns sums, int[] accounts) {
		long top = (1L << (2 * BITS)) - 1;
		long[] keys = new long[accounts.length];
		for (int i = 0; i < keys.length; i++) {
			keys[i] = top - key(sums, accounts[i]);
		}
		return Ranking.ascending(accounts, keys);
	}

}
