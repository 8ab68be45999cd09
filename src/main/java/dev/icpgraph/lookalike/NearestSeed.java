package dev.icpgraph.lookalike;

import dev.icpgraph.statistics.FixedPoint;

/**
 * A seed that has much in common with an account.
 *
 * @param accountId id in the graph of the seed
 * @param shared bits of the account's evidence that the seed shares, in 2^-20 bit
 */
record NearestSeed(String accountId, long shared) {

	public double sharedBits() {
		return this.shared / (double) FixedPoint.BIT;
	}

}
