package dev.icpgraph.backtest;

/**
 * A measured value and its 95% interval.
 *
 * @param value as measured
 * @param low lower end
 * @param high upper end
 */
record Estimate(double value, double low, double high) {

	/** Standard errors from the middle to each end of a 95% interval. */
	static final double SIGMAS = 1.959963984540054;

	/**
	 * The same in another unit.
	 */
	Estimate times(double factor) {
		return new Estimate(factor * this.value, factor * this.low, factor * this.high);
	}

	/**
	 * Whether all of the interval is above a number.
	 */
	boolean isAbove(double number) {
		return this.low > number;
	}

	/**
	 * Whether all of the interval is below a number.
	 */
	boolean isBelow(double number) {
		return this.high < number;
	}

}
