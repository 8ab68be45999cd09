package dev.icpgraph.commonality;

import dev.icpgraph.lookalike.TraitIndex;

/**
 * A trait and how often it occurs.
 *
 * @param column place of the trait's kind in the {@link TraitIndex}
 * @param trait its number in that kind
 * @param market n, accounts known in this kind of data
 * @param accounts df, accounts that have it
 * @param known b, customers known in this kind of data
 * @param having k, customers that have it
 */
record CheckedTrait(int column, int trait, int market, int accounts, int known, int having) {

	double midP() {
		return FalseDiscovery.midP(this.market, this.accounts, this.known, this.having);
	}

}
