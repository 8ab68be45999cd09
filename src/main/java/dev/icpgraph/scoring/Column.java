package dev.icpgraph.scoring;

import java.util.stream.IntStream;

/**
 * The values of a feature for every account, 4 bytes each.
 */
final class Column {

	private final Feature feature;

	private final int[] values;

	private final int known;

	private final int mean;

	private Column(Feature feature, int[] values, int known, int mean) {
		this.feature = feature;
		this.values = values;
		this.known = known;
		this.mean = mean;
	}

	/** Accounts that one task works on. */
	static final int CHUNK = 1 << 14;

	/**
	 * Asks the feature for every account, on all cores. O(n).
	 */
	static Column of(Feature feature, int accounts) {
		int[] values = new int[accounts];
		IntStream.rangeClosed(0, accounts / CHUNK).parallel().forEach((chunk) -> {
			int end = Math.min(accounts, (chunk + 1) * CHUNK);
			for (int account = chunk * CHUNK; account < end; account++) {
				values[account] = feature.value(account);
			}
		});
		return of(feature, values);
	}

	static Column of(Feature feature, int[] values) {
		long sum = 0;
		int known = 0;
		for (int value : values) {
			if (value >= 0) {
				sum += value;
				known++;
			}
		}
		return new Column(feature, values, known, (known > 0) ? (int) ((sum + known / 2) / known) : 0);
	}

	/**
	 * Where the values come from.
	 */
	Feature feature() {
		return this.feature;
	}

	/**
	 * By account: from 0 to {@link Feature#ONE}, or {@link Feature#UNKNOWN}.
	 */
	int[] values() {
		return this.values;
	}

	/**
	 * The number of accounts whose value is known.
	 */
	int known() {
		return this.known;
	}

	/**
	 * The mean of the known values; 0 when there are none.
	 */
	int mean() {
		return this.mean;
	}

}
