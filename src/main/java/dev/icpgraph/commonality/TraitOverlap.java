package dev.icpgraph.commonality;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import it.unimi.dsi.fastutil.ints.Int2ObjectMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;

import dev.icpgraph.lookalike.TraitColumn;
import dev.icpgraph.lookalike.TraitIndex;

/**
 * The accounts that have a trait, for comparing traits with one another.
 *
 * @param holders accounts that have it
 * @param known accounts with its kind of data
 */
record TraitOverlap(BitSet holders, BitSet known) {

	/**
	 * Finds the accounts of many traits, one pass for each kind. O(accounts + links of
	 * the kinds).
	 */
	static Map<CheckedTrait, TraitOverlap> of(TraitIndex traits, Collection<CheckedTrait> found) {
		Map<CheckedTrait, TraitOverlap> overlaps = new HashMap<>();
		found.stream()
			.collect(Collectors.groupingBy(CheckedTrait::column))
			.forEach((column, ofKind) -> overlaps.putAll(of(traits, traits.columns().get(column), ofKind)));
		return overlaps;
	}

	private static Map<CheckedTrait, TraitOverlap> of(TraitIndex traits, TraitColumn column, List<CheckedTrait> found) {
		BitSet known = new BitSet();
		Int2ObjectMap<BitSet> holders = new Int2ObjectOpenHashMap<>();
		found.forEach((trait) -> holders.put(trait.trait(), new BitSet()));
		for (int account = 0; account < traits.snapshot().accounts(); account++) {
			if (column.known(account)) {
				known.set(account);
				for (int held : column.traits(account)) {
					BitSet of = holders.get(held);
					if (of != null) {
						of.set(account);
					}
				}
			}
		}
		return found.stream()
			.collect(
					Collectors.toMap((trait) -> trait, (trait) -> new TraitOverlap(holders.get(trait.trait()), known)));
	}

	/**
	 * Phi coefficient (Yule, Journal of the Royal Statistical Society 75, 1912): the
	 * correlation of two traits over the accounts with both kinds of data, -1 to 1; 0 if
	 * either does not vary.
	 */
	double correlation(TraitOverlap other) {
		double n = both(this.known, other.known).cardinality();
		double here = both(this.holders, other.known).cardinality();
		double there = both(other.holders, this.known).cardinality();
		double spread = Math.sqrt(here * (n - here) * there * (n - there));
		return (spread == 0) ? 0 : (n * both(this.holders, other.holders).cardinality() - here * there) / spread;
	}

	/**
	 * The accounts that have both, of the accounts with both kinds of data.
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
