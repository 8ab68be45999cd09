package dev.icpgraph.commonality;

import java.util.Comparator;
import java.util.stream.IntStream;

import org.apache.commons.statistics.distribution.DiscreteDistribution;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/**
 * The false discovery rate of Benjamini and Hochberg (Journal of the Royal Statistical
 * Society B 57, 1995): of all attributes with q up to a rate, no larger share is
 * coincidence on average.
 */
final class FalseDiscovery {

	private FalseDiscovery() {
	}

	/**
	 * The adjusted values, each at its place. O(n log n).
	 * @param p one for each attribute that was checked, 0 to 1
	 */
	static double[] adjusted(double[] p) {
		int[] descending = IntStream.range(0, p.length)
			.boxed()
			.sorted(Comparator.comparingDouble((Integer place) -> p[place]).reversed())
			.mapToInt(Integer::intValue)
			.toArray();
		double[] q = new double[p.length];
		double least = 1;
		for (int i = 0; i < descending.length; i++) {
			int rank = p.length - i;
			least = Math.min(least, p[descending[i]] * p.length / rank);
			q[descending[i]] = least;
		}
		return q;
	}

	/**
	 * Half of the chance of exactly this count plus the chance of more (mid-p), where the
	 * customers are drawn from the market by chance.
	 * @param market n, accounts known in this kind of data
	 * @param accounts df, accounts that have the attribute
	 * @param customers b, customers known in this kind of data
	 * @param having k, customers that have it
	 */
	static double midP(int market, int accounts, int customers, int having) {
		DiscreteDistribution draws = HypergeometricDistribution.of(market, accounts, customers);
		return draws.survivalProbability(having) + draws.probability(having) / 2;
	}

}
