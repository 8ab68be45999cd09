package dev.icpgraph.statistics;

/**
 * The difference of two shares of different subjects, with its 95% interval from the
 * Wilson intervals of both (Newcombe, Statistics in Medicine 17, 1998, method 10). It is
 * valid for few subjects and for shares of 0 and 1.
 */
public final class ShareDifference {

	private ShareDifference() {
	}

	/**
	 * The first share minus the second, −1 to 1.
	 * @param of at least 1
	 * @param otherOf at least 1
	 */
	public static Estimate of(int count, int of, int otherCount, int otherOf) {
		ShareInterval one = ShareInterval.ofCount(count, of);
		ShareInterval other = ShareInterval.ofCount(otherCount, otherOf);
		double share = count / (double) of;
		double otherShare = otherCount / (double) otherOf;
		double difference = share - otherShare;
		return new Estimate(difference, difference - Math.hypot(share - one.low(), other.high() - otherShare),
				difference + Math.hypot(one.high() - share, otherShare - other.low()));
	}

}
