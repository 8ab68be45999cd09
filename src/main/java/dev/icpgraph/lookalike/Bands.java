package dev.icpgraph.lookalike;

import java.util.List;

/**
 * Fixed bands of a quantity. Bands fitted to the seeds would make the seeds look alike.
 */
public final class Bands {

	/** Bands of employees. */
	public static final Bands HEADCOUNT = new Bands(new double[] { 10, 50, 200, 500, 1_000, 5_000, 10_000 },
			List.of("1 to 10", "11 to 50", "51 to 200", "201 to 500", "501 to 1,000", "1,001 to 5,000",
					"5,001 to 10,000", "more than 10,000"));

	/** Bands of yearly revenue in US dollars. */
	public static final Bands REVENUE_USD = new Bands(new double[] { 1e6, 1e7, 5e7, 1e8, 5e8, 1e9, 1e10 },
			List.of("up to 1 million", "1 to 10 million", "10 to 50 million", "50 to 100 million", "100 to 500 million",
					"500 million to 1 billion", "1 to 10 billion", "more than 10 billion"));

	/** Bands of the founding year. */
	public static final Bands FOUNDED_YEAR = new Bands(new double[] { 1949, 1979, 1999, 2009, 2014, 2019 },
			List.of("before 1950", "1950 to 1979", "1980 to 1999", "2000 to 2009", "2010 to 2014", "2015 to 2019",
					"2020 or later"));

	/** Bands of yearly growth in percent. */
	public static final Bands GROWTH_PERCENT = new Bands(new double[] { 0, 10, 25, 50, 100 },
			List.of("0% or less", "up to 10%", "10% to 25%", "25% to 50%", "50% to 100%", "more than 100%"));

	/** Bands of total funding in US dollars. */
	public static final Bands FUNDING_USD = new Bands(new double[] { 0, 1e6, 1e7, 1e8, 1e9 },
			List.of("no", "up to 1 million", "1 to 10 million", "10 to 100 million", "100 million to 1 billion",
					"more than 1 billion"));

	private final double[] edges;

	private final List<String> names;

	private Bands(double[] edges, List<String> names) {
		this.edges = edges;
		this.names = names;
	}

	public int size() {
		return this.names.size();
	}

	public String name(int band) {
		return this.names.get(band);
	}

	/**
	 * Exclusive lower bound of a band; minus infinity for the lowest band.
	 */
	public double above(int band) {
		return (band == 0) ? Double.NEGATIVE_INFINITY : this.edges[band - 1];
	}

	/**
	 * Inclusive upper bound of a band; infinity for the highest band.
	 */
	public double upTo(int band) {
		return (band == this.edges.length) ? Double.POSITIVE_INFINITY : this.edges[band];
	}

	/**
	 * The band that contains a range of values, or -1 if the range is unknown or spans
	 * several bands, because choosing one would be a guess.
	 * @param low NaN when unknown
	 * @param high equal to low for an exact value; an exact value on an edge belongs to
	 * the band below
	 */
	public int of(double low, double high) {
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
