package dev.icpgraph.snapshot;

import java.util.Arrays;

/**
 * The dense ids that nodes came to, by the numbers they were given as they came.
 */
final class Ranks {

	/** The rank of a node that was never named. */
	static final int NONE = -1;

	private final int[] ranks;

	private final int size;

	/**
	 * Keeps ranks by number.
	 * @param ranks from 0, or {@link #NONE}
	 * @param size how many there are; several numbers may have come to the same
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

	boolean areComplete() {
		return Arrays.stream(this.ranks).allMatch((rank) -> rank != NONE);
	}

}
