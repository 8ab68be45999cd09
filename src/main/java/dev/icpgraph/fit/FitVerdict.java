package dev.icpgraph.fit;

import dev.icpgraph.customer.CustomerShare;

/**
 * Whether product-market fit is reached, as far as the customers can tell.
 */
public enum FitVerdict {

	/** The whole interval is at or above the threshold. */
	REACHED,

	/** The whole interval is below the threshold. */
	NOT_REACHED,

	/** The threshold lies within the interval, or data is missing. */
	TOO_FEW;

	static FitVerdict of(CustomerShare share, double threshold) {
		return (share.of() == 0) ? TOO_FEW : of(share.low(), share.high(), threshold);
	}

	static FitVerdict of(double low, double high, double threshold) {
		if (low >= threshold) {
			return REACHED;
		}
		return (high < threshold) ? NOT_REACHED : TOO_FEW;
	}

}
