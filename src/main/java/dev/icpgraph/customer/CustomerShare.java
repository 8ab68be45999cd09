package dev.icpgraph.customer;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/**
 * Number of customers with a property, with the 95% interval of the share (Wilson,
 * Journal of the American Statistical Association 22, 1927), which is valid for few
 * customers too.
 *
 * @param count number of customers with the property, 0 to {@code of}
 * @param of number of customers with known data
 */
public record CustomerShare(int count, int of) {

	private static final double ERROR_RATE = 0.05;

	public CustomerShare {
		if (count < 0 || count > of) {
			throw new IllegalArgumentException(count + " of " + of);
		}
	}

	/**
	 * The share, 0 to 1; 0 without known data.
	 */
	public double share() {
		return (this.of == 0) ? 0 : this.count / (double) this.of;
	}

	/**
	 * Lower end of the interval; 0 without known data.
	 */
	public double low() {
		return (this.of == 0) ? 0 : interval().getLowerBound();
	}

	/**
	 * Upper end of the interval; 1 without known data.
	 */
	public double high() {
		return (this.of == 0) ? 1 : interval().getUpperBound();
	}

	private Interval interval() {
		return BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(this.of, this.count, ERROR_RATE);
	}

}
