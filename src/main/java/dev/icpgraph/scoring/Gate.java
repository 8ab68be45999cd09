package dev.icpgraph.scoring;

import dev.icpgraph.icp.Filter;

/**
 * A filter with what each account answers.
 *
 * @param filter what is asked
 * @param column what each account answers
 */
record Gate(Filter filter, Column column) {

	Outcome outcome(int account) {
		return Outcome.of(this.column.values()[account]);
	}

	boolean lets(int account) {
		int value = this.column.values()[account];
		return value > 0 || (value < 0 && this.filter.whenUnknown() == Filter.WhenUnknown.KEEP);
	}

}
