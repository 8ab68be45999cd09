package dev.icpgraph.feature;

import java.util.concurrent.atomic.LongAdder;

import dev.icpgraph.snapshot.AccountRanges;

/**
 * The values of a feature for all accounts, 4 bytes each.
 */
public final class FeatureColumn {

	private final Feature feature;

	private final int[] values;

	private final int known;

	private final int mean;

	private FeatureColumn(Feature feature, int[] values, int known, int mean) {
		this.feature = feature;
		this.values = values;
		this.known = known;
		this.mean = mean;
	}

	/**
	 * Computes the feature for all accounts, on all cores. O(n).
	 */
	static FeatureColumn of(Feature feature, int accounts) {
		int[] values = new int[accounts];
		Feature ready = feature.forAll();
		AccountRanges.forEach(accounts, (from, to) -> ready.values(values, from, to));
		return of(feature, values);
	}

	static FeatureColumn of(Feature feature, int[] values) {
		LongAdder sum = new LongAdder();
		LongAdder known = new LongAdder();
		AccountRanges.forEach(values.length, (from, to) -> {
			long sumHere = 0;
			long knownHere = 0;
			for (int account = from; account < to; account++) {
				sumHere += Math.max(0, values[account]);
				knownHere += (values[account] >>> 31) ^ 1;
			}
			sum.add(sumHere);
			known.add(knownHere);
		});
		long mean = (known.sum() > 0) ? (sum.sum() + known.sum() / 2) / known.sum() : 0;
		return new FeatureColumn(feature, values, known.intValue(), (int) mean);
	}

	/**
	 * The source of the values.
	 */
	public Feature feature() {
		return this.feature;
	}

	/**
	 * Values by account: from 0 to {@link Feature#ONE}, or {@link Feature#UNKNOWN}.
	 */
	public int[] values() {
		return this.values;
	}

	/**
	 * Number of accounts with a known value.
	 */
	public int known() {
		return this.known;
	}

	/**
	 * Mean of the known values; 0 without any.
	 */
	public int mean() {
		return this.mean;
	}

}
