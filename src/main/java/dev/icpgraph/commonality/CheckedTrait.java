package dev.icpgraph.commonality;

import dev.icpgraph.lookalike.TraitIndex;

/**
 * A trait with its frequencies.
 *
 * @param column index of the trait's kind in the {@link TraitIndex}
 * @param trait its number in that kind
 * @param market n, number of accounts with this kind of data
 * @param accounts df, number of accounts that have it
 * @param known b, number of customers with this kind of data
 * @param having k, number of customers that have it
 */
record CheckedTrait(int column, int trait, int market, int accounts, int known, int having) {

	double midP() {
		return FalseDiscovery.midP(this.market, this.accounts, this.known, this.having);
	}

}
