package dev.icpgraph.scoring;

import dev.icpgraph.icp.Signal;

/**
 * What matches are ordered by; equal ones by the share of weight that is known, the
 * greater first, then by account id.
 */
enum MatchOrderField {

	SCORE, FIT, INTENT, SCORE_LOW, SCORE_HIGH;

	/**
	 * A number that is greater the further ahead the account is.
	 */
	long key(ScoreColumns sums, int account) {
		int units = switch (this) {
			case SCORE -> sums.score(account);
			case FIT -> sums.ofKind(Signal.Kind.FIT, account);
			case INTENT -> sums.ofKind(Signal.Kind.INTENT, account);
			case SCORE_LOW -> sums.low(account);
			case SCORE_HIGH -> sums.high(account);
		};
		return ((long) units << ScoreColumns.BITS) | sums.known(account);
	}

	/**
	 * Accounts with the furthest ahead first.
	 * @param accounts ascending
	 */
	int[] ranked(ScoreColumns sums, int[] accounts) {
		long top = (1L << (2 * ScoreColumns.BITS)) - 1;
		long[] keys = new long[accounts.length];
		for (int i = 0; i < keys.length; i++) {
			keys[i] = top - key(sums, accounts[i]);
		}
		return Ranking.ascending(accounts, keys);
	}

}
