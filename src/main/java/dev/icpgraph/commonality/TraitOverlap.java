package dev.icpgraph.commonality;

import java.util.BitSet;

import dev.icpgraph.lookalike.TraitColumn;
import dev.icpgraph.lookalike.TraitIndex;

/**
 * The accounts that have a trait, for comparing traits with one another.
 *
 * @param holders accounts that have it
 * @param known accounts known in its kind of data
 */
record TraitOverlap(BitSet holders, BitSet known) {

	/**
	 * Finds the accounts of a trait. O(accounts + links of its kind).
	 */
	static TraitOverlap of(TraitIndex traits, CheckedTrait trait) {
		TraitColumn column = traits.columns().get(trait.column());
		BitSet holders = new BitSet();
		BitSet known = new BitSet();
		for (int account = 0; account < traits.snapshot().accounts(); account++) {
			if (column.known(account)) {
				known.set(account);
				holders.set(account, trait.heldBy(column, account));
			}
		}
		return new TraitOverlap(holders, known);
	}

	/**
	 * Phi, the correlation of two traits over the accounts known in both kinds of data,
	 * -1 to 1; 0 where either does not vary.
	 */
	double correlation(TraitOverlap other) {
		double n = both(this.known, other.known).cardinality();
		double here = both(this.holders, other.known).cardinality();
		double there = both(other.holders, this.known).cardinality();
		double spread = Math.sqrt(here * (n - here) * there * (n - there));
		return (spread == 0) ? 0 : (n * both(this.holders, other.holders).cardinality() - here * there) / spread;
	}

	/**
	 * The accounts that have both, of those known in both.
	 */
	TraitOverlap and(TraitOverlap other) {
		return new TraitOverlap(both(this.holders, other.holders), both(this.known, other.known));
	}

	static BitSet both(BitSet one, BitSet other) {
		BitSet both = (BitSet) one.clone();
		both.and(other);
		return both;
	}

}
