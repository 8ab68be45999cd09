package dev.icpgraph.feature;

import java.util.BitSet;
import java.util.stream.IntStream;

import dev.icpgraph.snapshot.Links;

/**
 * Finds the rows with a link to any wanted target by running totals (prefix sums) over
 * all links, because a loop per row would mispredict its end in every row.
 *
 * <pre>
 * links    row 0: 3 7   row 1: 2   row 2: 7 9      wanted 7
 * totals   0     0 1       1          2 2          row 2 is linked: 2 - 1 &gt; 0
 * </pre>
 */
final class LinkedRows {

	/** Rows per task: whole words of bits. */
	private static final int BLOCK = 1 << 12;

	private LinkedRows() {
	}

	/**
	 * The linked rows, computed on all cores. O(links).
	 */
	static BitSet to(BitSet wanted, Links links) {
		long[] bits = new long[(links.rows() + Long.SIZE - 1) / Long.SIZE];
		byte[] weights = new byte[wanted.length() + 1];
		wanted.stream().forEach((target) -> weights[target] = 1);
		IntStream.rangeClosed(0, links.rows() / BLOCK)
			.parallel()
			.forEach((block) -> add(links, block * BLOCK, Math.min(links.rows(), (block + 1) * BLOCK), weights, bits));
		return BitSet.valueOf(bits);
	}

	private static void add(Links links, int from, int to, byte[] weights, long[] bits) {
		int first = links.offsets()[from];
		int[] totals = new int[links.offsets()[to] - first + 1];
		for (int i = 1; i < totals.length; i++) {
			// Targets after the last wanted one have weight 0.
			totals[i] = totals[i - 1] + weights[Math.min(links.target(first + i - 1), weights.length - 1)];
		}
		for (int row = from; row < to; row++) {
			int linked = totals[links.end(row) - first] - totals[links.begin(row) - first];
			bits[row / Long.SIZE] |= (linked > 0) ? 1L << row : 0;
		}
	}

}
