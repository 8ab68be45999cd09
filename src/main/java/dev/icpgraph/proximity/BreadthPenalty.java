package dev.icpgraph.proximity;

/**
 * λ / N for every number of items without evidence: an account that has everything also
 * has what best customers have.
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
	 * Works out the scale for the usual numbers of items.
	 * @param meanItems over accounts known in the kind
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
	 * The bits that count of a sum of bits.
	 * @param bareItems d0, items without evidence
	 */
	int apply(long bits, int bareItems) {
		double scale = (bareItems < TABLE) ? this.scales[bareItems] : scale(bareItems);
		return (int) Math.min(FixedPoint.MOST_BITS, (long) (bits * scale + 0.5));
	}

}
