package dev.icpgraph.snapshot;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Referrals in the shape of real ones: as many as accounts, a few percent of them by one
 * account, a quarter without a date.
 */
final class SyntheticReferrals {

	private static final int FIRST_DAY = Days.of("2010");

	private static final int LAST_DAY = Days.of("2026-10");

	/** Spreads the frequent referrers over all accounts. */
	private static final long STRIDE = 1_000_003;

	private final SplittableRandom random = new SplittableRandom(17);

	private final int accounts;

	SyntheticReferrals(int accounts) {
		this.accounts = accounts;
	}

	Links links() {
		long[] pairs = new long[this.accounts];
		for (int i = 0; i < pairs.length; i++) {
			long rank = (long) (this.accounts * Math.pow(this.random.nextDouble(), 4));
			long from = rank * STRIDE % this.accounts;
			pairs[i] = (from << Integer.SIZE) | this.random.nextInt(this.accounts);
		}
		long[] sorted = Arrays.stream(pairs).parallel().sorted().distinct().toArray();
		int[] offsets = new int[this.accounts + 1];
		int[] targets = new int[sorted.length];
		int[] days = new int[sorted.length];
		for (int i = 0; i < sorted.length; i++) {
			offsets[(int) (sorted[i] >>> Integer.SIZE) + 1]++;
			targets[i] = (int) sorted[i];
			days[i] = (this.random.nextInt(4) == 0) ? Days.UNKNOWN : this.random.nextInt(FIRST_DAY, LAST_DAY);
		}
		Arrays.parallelPrefix(offsets, Integer::sum);
		return new Links(offsets, Codes.of(targets, this.accounts),
				new LinkColumns(Names.none(), null, LinkNumbers.of(days), null));
	}

}
