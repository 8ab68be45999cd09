package dev.icpgraph.snapshot;

/**
 * Sums a number of each link over the links of each row.
 * <p>
 * Rows have few links in varying number, so a loop per row would mostly mispredict its
 * end. The links of all rows are adjacent: running totals (prefix sums) cover a block of
 * them, and a row's sum is the difference of two totals, which is correct even when a
 * total overflows.
 */
public final class RowSums {

	private static final int BLOCK = 1 << 11;

	private RowSums() {
	}

	/**
	 * Adds the sums of a range of rows.
	 * @param offsets offsets of {@link Links}
	 * @param sums sums of the rows of the range
	 */
	public static void add(int[] offsets, int from, int to, Numbers numbers, long[] sums) {
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
	public interface Numbers {

		/**
		 * Writes running totals, one for each link, after the given first one.
		 * @param begin position of the first link
		 */
		void total(int begin, int length, long[] totals);

	}

}
