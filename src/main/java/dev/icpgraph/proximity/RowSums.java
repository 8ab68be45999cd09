package dev.icpgraph.proximity;

/**
 * Sums a number of each link over the links of each row.
 * <p>
 * A row has few links, and how many differs from the next, so a loop per row would mostly
 * mispredict its end. The links of all rows stand one after the other: running totals are
 * kept for a block of them, and a row's sum is the difference between two totals, which
 * is right even where a total overflows.
 */
final class RowSums {

	private static final int BLOCK = 1 << 11;

	private RowSums() {
	}

	/**
	 * Adds the sums of a range of rows.
	 * @param offsets of {@link dev.icpgraph.snapshot.Links}
	 * @param sums of the rows of the range
	 */
	static void add(int[] offsets, int from, int to, Numbers numbers, long[] sums) {
		long[] totals = new long[BLOCK + 1];
		int row = from;
		long before = 0;
		for (int begin = offsets[from]; row < to; begin += BLOCK) {
			int length = Math.min(BLOCK, offsets[to] - begin);
			numbers.total(begin, length, totals);
			while (row < to && offsets[row + 1] <= begin + length) {
				long total = totals[offsets[row + 1] - begin];
				sums[row - from] += total - before;
				before = total;
				row++;
			}
			totals[0] = totals[length];
		}
	}

	/**
	 * The numbers of the links.
	 */
	interface Numbers {

		/**
		 * Writes running totals: after the first, which is given, one for each link.
		 * @param begin position of the first link
		 */
		void total(int begin, int length, long[] totals);

	}

}
