package dev.icpgraph.statistics;

/**
 * A measured value and its 95% interval.
 *
 * @param value as measured
 * @param low lower end
 * @param high upper end
 */
public record Estimate(double value, double low, double high) {

	/**
	 * The share of hits, with Wilson's interval.
	 * @param hits may be fractional if chances are summed
	 * @param of at least 1
	 */
	public static Estimate ofShare(double hits, int of) {
		ShareInterval interval = ShareInterval.of(hits, of);
		return new Estimate(hits / of, interval.low(), interval.high());
	}

	/**
	 * The same in another unit, scaled by a factor.
	 */
	public Estimate times(double factor) {
		return new Estimate(factor * this.value, factor * this.low, factor * this.high);
	}

	/**
	 * Whether all of the interval is above a number.
	 */
	public boolean isAbove(double number) {
		return this.low > number;
	}

	/**
	 * Whether all of the interval is below a number.
	 */
	public boolean isBelow(double number) {
		return this.high < number;
	}

}
