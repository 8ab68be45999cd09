package dev.icpgraph.lookalike;

import java.util.List;

/**
 * Bands of a quantity, fixed in advance: bands chosen on the seeds would make them look
 * alike.
 */
final class Bands {

	/** Of employees. */
	static final Bands HEADCOUNT = new Bands(new double[] { 10, 50, 200, 500, 1_000, 5_000, 10_000 },
			List.of("1 to 10", "11 to 50", "51 to 200", "201 to 500", "501 to 1,000", "1,001 to 5,000",
					"5,001 to 10,000", "more than 10,000"));

	/** Of yearly revenue in US dollars. */
	static final Bands REVENUE_USD = new Bands(new double[] { 1e6, 1e7, 5e7, 1e8, 5e8, 1e9, 1e10 },
			List.of("up to 1 million", "1 to 10 million", "10 to 50 million", "50 to 100 million", "100 to 500 million",
					"500 million to 1 billion", "1 to 10 billion", "more than 10 billion"));

	private final double[] edges;

	private final List<String> names;

	private Bands(double[] edges, List<String> names) {
		this.edges = edges;
		this.names = names;
	}

	int size() {
		return this.names.size();
	}

	String name(int band) {
		return this.names.get(band);
	}

	/**
	 * The band that a known band of values lies in, or -1 when it is unknown or lies in
	 * several: which of them it is would be a guess.
	 * @param low NaN when unknown
	 * @param high the same as low for an exact value, which at an edge belongs below it
	 */
	int of(double low, double high) {
		if (Double.isNaN(low) || Double.isNaN(high)) {
			return -1;
		}
		int highest = edgesBelow(high);
		return (low == high || edgesBelow(Math.nextUp(low)) == highest) ? highest : -1;
	}

	private int edgesBelow(double value) {
		int count = 0;
		while (count < this.edges.length && this.edges[count] < value) {
			count++;
		}
		return count;
	}

}
