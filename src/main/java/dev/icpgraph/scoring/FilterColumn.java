package dev.icpgraph.scoring;

import dev.icpgraph.feature.Feature;
import dev.icpgraph.feature.FeatureColumn;
import dev.icpgraph.icp.Filter;

/**
 * A filter with what each account answers.
 *
 * @param filter what is asked
 * @param column what each account answers
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
	 * Marks the accounts of a range that it does not let through.
	 */
	void stop(byte[] outside, int begin, int end) {
		int[] values = this.column.values();
		// Values that stay: above 0, and below it when unknown ones are kept.
		int stopped = (this.filter.whenUnknown() == Filter.WhenUnknown.KEEP) ? 0 : Feature.UNKNOWN;
		for (int account = begin; account < end; account++) {
			int value = values[account];
			outside[account] |= (byte) ((value == 0 || value == stopped) ? 1 : 0);
		}
	}

}
