package dev.icpgraph.statistics;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/**
 * The 95% interval of a share (Wilson, Journal of the American Statistical Association
 * 22, 1927), which is valid for small counts and for shares of 0 and 1.
 *
 * @param low lower end, 0 to 1
 * @param high upper end, 0 to 1
 */
public record ShareInterval(double low, double high) {

	/** Standard errors from the middle to each end of a 95% interval. */
	public static final double SIGMAS = 1.959963984540054;

	private static final double ERROR_RATE = 0.05;

	/**
	 * The interval of {@code count / of}.
	 * @param of at least 1
	 */
	public static ShareInterval ofCount(int count, int of) {
		Interval interval = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(of, count, ERROR_RATE);
		// None and all are exact ends, which rounding errors of the library hide.
		return new ShareInterval((count == 0) ? 0 : interval.getLowerBound(),
				(count == of) ? 1 : interval.getUpperBound());
	}

	/**
	 * The interval of {@code hits / of}, which the library has for whole hits only.
	 * @param hits may be fractional if chances are summed
	 * @param of at least 1
	 */
	public static ShareInterval of(double hits, int of) {
		double share = hits / of;
		double squared = SIGMAS * SIGMAS;
		double middle = (share + squared / (2 * of)) / (1 + squared / of);
		double reach = SIGMAS * Math.sqrt(share * (1 - share) / of + squared / (4.0 * of * of)) / (1 + squared / of);
		// The bound by the share itself removes rounding errors.
		return new ShareInterval(Math.min(share, Math.max(0, middle - reach)),
				Math.max(share, Math.min(1, middle + reach)));
	}

}
