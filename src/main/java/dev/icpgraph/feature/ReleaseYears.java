package dev.icpgraph.feature;

import java.util.Arrays;
import java.util.stream.IntStream;

import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.SortedValues;

/**
 * The mean release year of each account's technologies, and its percentile rank in the
 * market.
 *
 * <pre>
 * means   2009.5  -  2014.0      8 bytes per account, NaN with too few dated technologies
 * sorted  2009.5  2014.0         the known ones, ascending
 * </pre>
 */
final class ReleaseYears {

	/** Minimum number of dated technologies for a meaningful mean. */
	private static final int FEWEST = 3;

	private final double[] means;

	private final double[] sorted;

	private ReleaseYears(double[] means) {
		this.means = means;
		this.sorted = Arrays.stream(means).filter((mean) -> !Double.isNaN(mean)).sorted().toArray();
	}

	/**
	 * Reads all uses of technologies. O(uses + accounts · log accounts).
	 */
	static ReleaseYears of(Snapshot snapshot) {
		int[] years = IntStream.range(0, snapshot.names(NodeKind.TECHNOLOGY).size())
			.map(snapshot::firstReleasedYear)
			.toArray();
		Links uses = snapshot.links(Relation.USES);
		double[] means = new double[snapshot.accounts()];
		Arrays.setAll(means, (account) -> mean(account, uses, years));
		return new ReleaseYears(means);
	}

	private static double mean(int account, Links uses, int[] years) {
		long sum = 0;
		int dated = 0;
		for (int position = uses.begin(account); position < uses.end(account); position++) {
			int year = years[uses.target(position)];
			if (year != Links.UNKNOWN) {
				sum += year;
				dated++;
			}
		}
		return (dated < FEWEST) ? Double.NaN : sum / (double) dated;
	}

	boolean isKnown(int account) {
		return !Double.isNaN(this.means[account]);
	}

	/**
	 * The mean release year of an account; NaN when unknown.
	 */
	double mean(int account) {
		return this.means[account];
	}

	/**
	 * Percentile rank: share of the accounts with an earlier mean year, 0 to 1; accounts
	 * with the same year, including itself, count half. For known accounts only. O(log
	 * accounts).
	 */
	double place(int account) {
		return SortedValues.middleShare(this.sorted, this.means[account]);
	}

}
