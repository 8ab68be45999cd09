package dev.icpgraph.scoring;

import dev.icpgraph.feature.Feature;
import dev.icpgraph.feature.FeatureColumn;
import dev.icpgraph.icp.Filter;

/**
 * A filter with its column of values.
 *
 * @param filter the filter
 * @param column the value of each account
 */
record FilterColumn(Filter filter, FeatureColumn column) {

	Outcome outcome(int account) {
		return Outcome.of(this.column.values()[account]);
	}

	boolean lets(int account) {
		int value = this.column.values()[account];
		return value > 0 || (value < 0 && this.filter.whenUnknown() == Filter.WhenUnknown.KEEP);
	}

	/**
	 * Marks the accounts in a range that the filter removes.
	 */
	void stop(byte[] outside, int begin, int end) {
		int[] values = this.column.values();
		// The second value that the filter removes: unknown, unless it keeps unknown
		// accounts.
		int stopped = (this.filter.whenUnknown() == Filter.WhenUnknown.KEEP) ? 0 : Feature.UNKNOWN;
		for (int account = begin; account < end; account++) {
			int value = values[account];
			outside[account] |= (byte) ((value == 0 || value == stopped) ? 1 : 0);
		}
	}

}
