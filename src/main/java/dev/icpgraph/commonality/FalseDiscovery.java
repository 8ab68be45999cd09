package dev.icpgraph.commonality;

import java.util.Comparator;
import java.util.stream.IntStream;

import org.apache.commons.statistics.distribution.DiscreteDistribution;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/**
 * The false discovery rate of Benjamini and Hochberg (Journal of the Royal Statistical
 * Society B 57, 1995): of all attributes with q up to a rate, on average at most that
 * share is coincidence.
 */
final class FalseDiscovery {

	private FalseDiscovery() {
	}

	/**
	 * The adjusted values (q-values), in the order of the inputs. O(n log n).
	 * @param p p-value of each checked attribute, 0 to 1
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
	 * Mid-p value of the hypergeometric test (Lancaster, Journal of the American
	 * Statistical Association 56, 1961): the chance of a larger count plus half the
	 * chance of this count if customers were drawn from the market at random.
	 * @param market n, number of accounts with this kind of data
	 * @param accounts df, number of accounts that have the attribute
	 * @param customers b, number of customers with this kind of data
	 * @param having k, number of customers that have it
	 */
	static double midP(int market, int accounts, int customers, int having) {
		DiscreteDistribution draws = HypergeometricDistribution.of(market, accounts, customers);
		return draws.survivalProbability(having) + draws.probability(having) / 2;
	}

}
