package dev.icpgraph.lookalike;

import dev.icpgraph.proximity.FixedPoint;

/**
 * A seed that an account shares much with.
 *
 * @param accountId id in the graph of the seed
 * @param shared bits of the account's evidence that the seed has too, in 2^-20 bit
 */
record NearestSeed(String accountId, long shared) {

	public double sharedBits() {
		return this.shared / (double) FixedPoint.BIT;
	}

}
