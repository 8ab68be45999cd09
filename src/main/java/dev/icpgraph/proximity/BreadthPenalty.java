package dev.icpgraph.proximity;

import dev.icpgraph.statistics.FixedPoint;

/**
 * Scale λ / N of an account by its number of items without evidence, because an account
 * that has everything also shares everything with best customers. N grows with size
 * relative to the mean, like the length normalization of BM25 (Robertson et al., Okapi at
 * TREC-3, 1994), but as a square root and without the items that are evidence.
 *
 * <pre>
 * N = √(1 + d0 / (breadth · mean d))
 * </pre>
 */
final class BreadthPenalty {

	private static final int TABLE = 1 << 11;

	private final double[] scales = new double[TABLE];

	private final double halving;

	private final double rate;

	/**
	 * Precomputes the scale for the usual numbers of items.
	 * @param meanItems mean number of items of accounts with this kind of data
	 */
	BreadthPenalty(double meanItems, double breadth, double rate) {
		this.halving = breadth * meanItems;
		this.rate = rate;
		for (int bare = 0; bare < TABLE; bare++) {
			this.scales[bare] = scale(bare);
		}
	}

	private double scale(int bareItems) {
		return this.rate / Math.sqrt(1 + bareItems / this.halving);
	}

	/**
	 * Scales a sum of bits.
	 * @param bareItems d0, number of items without evidence
	 */
	int apply(long bits, int bareItems) {
		double scale = (bareItems < TABLE) ? this.scales[bareItems] : scale(bareItems);
		return (int) Math.min(FixedPoint.MOST_BITS, (long) (bits * scale + 0.5));
	}

}
