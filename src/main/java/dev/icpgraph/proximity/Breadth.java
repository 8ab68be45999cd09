package dev.icpgraph.proximity;

/**
 * λ / N for every number of items without evidence: an account that has everything also
 * has what best customers have.
 *
 * <pre>
 * N = √(1 + d0 / (breadth · mean d))
 * </pre>
 */
final class Breadth {

	private final double[] scales;

	/**
	 * Works out the scale for each number of items.
	 * @param mostItems the most that an account has
	 * @param meanItems over accounts known in the kind
	 */
	Breadth(int mostItems, double meanItems, double breadth, double rate) {
		this.scales = new double[mostItems + 1];
		for (int bare = 0; bare <= mostItems; bare++) {
			this.scales[bare] = rate / Math.sqrt(1 + bare / (breadth * meanItems));
		}
	}

	/**
	 * The bits that count of a sum of bits.
	 * @param bareItems d0, items without evidence
	 */
	int apply(long bits, int bareItems) {
		return (int) Math.min(FixedPoint.MOST_BITS, (long) (bits * this.scales[bareItems] + 0.5));
	}

}
