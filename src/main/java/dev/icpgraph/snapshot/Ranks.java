package dev.icpgraph.snapshot;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The dense ids of nodes, by the numbers they got on arrival.
 */
final class Ranks {

	/** The rank of a node without a name. */
	static final int NONE = -1;

	private final int[] ranks;

	private final int size;

	/**
	 * Stores ranks by number.
	 * @param ranks from 0, or {@link #NONE}
	 * @param size number of distinct ranks; several numbers may share one
	 */
	Ranks(int[] ranks, int size) {
		this.ranks = ranks;
		this.size = size;
	}

	int size() {
		return this.size;
	}

	int of(int number) {
		return this.ranks[number];
	}

	/**
	 * The ranks of some numbers, except of nodes without a name.
	 */
	BitSet of(BitSet numbers) {
		BitSet found = new BitSet();
		numbers.stream().map(this::of).filter((rank) -> rank != NONE).forEach(found::set);
		return found;
	}

	boolean areComplete() {
		return Arrays.stream(this.ranks).allMatch((rank) -> rank != NONE);
	}

}
