package dev.icpgraph.market;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The share of the addressable prospects that pass the filters. Above
 * {@value #TOO_BROAD}, an ICP is too broad to guide a team.
 *
 * @param prospects counts of the prospects
 * @param addressable number of addressable prospects
 */
record Breadth(FilterCounts prospects, int addressable) {

	static final double TOO_BROAD = 0.4;

	/**
	 * The share, 0 to 1; 0 without addressable prospects.
	 */
	double share() {
		return share(0);
	}

	/**
	 * The share if a filter also lets in accounts that it alone removes.
	 * @param filter its index in the definition
	 */
	double after(int filter, IntPredicate lets) {
		return share(Arrays.stream(this.prospects.only(filter)).filter(lets).count());
	}

	private double share(long more) {
		return (this.addressable > 0) ? (this.prospects.inside() + more) / (double) this.addressable : 0;
	}

	static boolean isTooBroad(double share) {
		return share > TOO_BROAD;
	}

}
