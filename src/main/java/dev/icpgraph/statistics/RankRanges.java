package dev.icpgraph.statistics;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/**
 * Best and worst rank of each account over several rankings.
 *
 * <pre>
 * best   1 4 2      4 bytes per account
 * worst  3 9 2      4 bytes per account
 * times  2 2 1      1 byte per account: rankings that include it
 * </pre>
 */
public final class RankRanges {

	private final int[] best;

	private final int[] worst;

	private final byte[] times;

	private int rankings;

	/**
	 * @param accounts number of accounts
	 */
	public RankRanges(int accounts) {
		this.best = new int[accounts];
		this.worst = new int[accounts];
		this.times = new byte[accounts];
		Arrays.fill(this.best, Integer.MAX_VALUE);
	}

	/**
	 * Starts another ranking, at most 127 in all.
	 */
	public void begin() {
		this.rankings++;
	}

	/**
	 * Adds accounts that are ranked among each other. O(accounts).
	 * @param ordered best first; no account twice between two calls of {@link #begin}
	 * @param key equal for accounts that share their ranks
	 */
	public void add(int[] ordered, IntToLongFunction key) {
		int from = 0;
		while (from < ordered.length) {
			long shared = key.applyAsLong(ordered[from]);
			int to = from + 1;
			while (to < ordered.length && key.applyAsLong(ordered[to]) == shared) {
				to++;
			}
			for (int i = from; i < to; i++) {
				int account = ordered[i];
				this.best[account] = Math.min(this.best[account], from + 1);
				this.worst[account] = Math.max(this.worst[account], to);
				this.times[account]++;
			}
			from = to;
		}
	}

	/**
	 * The range of a ranked account.
	 * @param noun plural noun for the members of the jackknife
	 */
	public RankRange of(int account, Jackknife jackknife, String noun) {
		return new RankRange(this.best[account], always(account) ? this.worst[account] : null, jackknife, noun);
	}

	/**
	 * Whether an account is among the first of every ranking, for any order of equal
	 * keys.
	 */
	public boolean within(int account, int places) {
		return always(account) && this.worst[account] <= places;
	}

	private boolean always(int account) {
		return this.times[account] == this.rankings;
	}

}
