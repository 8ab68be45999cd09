package dev.icpgraph.lookalike;

import it.unimi.dsi.fastutil.ints.Int2ObjectMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import it.unimi.dsi.fastutil.ints.IntLists;

import dev.icpgraph.statistics.FixedPoint;
import dev.icpgraph.statistics.LogLift;

/**
 * The bits of each trait of one kind, by the number of seeds that have it.
 */
final class TraitWeights {

	private final TraitColumn column;

	private final LogLift lift;

	private final Int2ObjectMap<IntList> seedsWith = new Int2ObjectOpenHashMap<>();

	private final int[] bits;

	/**
	 * Weighs the traits of a column. O(traits + traits of seeds).
	 * @param index index of the column
	 */
	TraitWeights(TraitIndex traits, int index, int[] seeds, LookalikeSettings settings) {
		this.column = traits.columns().get(index);
		this.bits = new int[this.column.size()];
		int knownSeeds = 0;
		for (int place = 0; place < seeds.length; place++) {
			knownSeeds += this.column.known(seeds[place]) ? 1 : 0;
			for (int trait : this.column.traits(seeds[place])) {
				this.seedsWith.computeIfAbsent(trait, (it) -> new IntArrayList()).add(place);
			}
		}
		this.lift = settings.lift(traits.known(index), knownSeeds);
		this.seedsWith.forEach((trait, places) -> this.bits[trait] = FixedPoint
			.bits(this.lift.weight(traits.holders(index, trait), places.size())));
	}

	TraitColumn column() {
		return this.column;
	}

	/**
	 * The weights of this kind, with its counts n and b.
	 */
	LogLift lift() {
		return this.lift;
	}

	/**
	 * Bits of a trait in 2^-20 bit, before λ.
	 */
	int bits(int trait) {
		return this.bits[trait];
	}

	/**
	 * The seeds that have a trait, by index among the seeds, ascending.
	 */
	IntList seedsWith(int trait) {
		return this.seedsWith.getOrDefault(trait, IntLists.EMPTY_LIST);
	}

	BitSums summing() {
		return this.column.summing(this.bits);
	}

	long sum(int account) {
		long sum = 0;
		for (int trait : this.column.traits(account)) {
			sum += this.bits[trait];
		}
		return sum;
	}

}
