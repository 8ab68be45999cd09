package dev.icpgraph.statistics;

/**
 * Ranks of values among sorted values. Each call is O(log n).
 */
public final class SortedValues {

	private SortedValues() {
	}

	/**
	 * Number of sorted values below a value.
	 * @param sorted in ascending order, without NaN
	 */
	public static int below(double[] sorted, double value) {
		return place(sorted, value, false);
	}

	/**
	 * Share of sorted values below a value, 0 to 1; equal values count half.
	 * @param sorted in ascending order, without NaN; at least one
	 */
	public static double middleShare(double[] sorted, double value) {
		return (below(sorted, value) + place(sorted, value, true)) / (2.0 * sorted.length);
	}

	/**
	 * Number of sorted values below a value, or below and equal to it.
	 */
	private static int place(double[] sorted, double value, boolean andEqual) {
		int low = 0;
		int high = sorted.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			boolean before = andEqual ? sorted[middle] <= value : sorted[middle] < value;
			low = before ? middle + 1 : low;
			high = before ? high : middle;
		}
		return low;
	}

}
