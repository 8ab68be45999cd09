package dev.icpgraph.feature;

/**
 * Exponential decay by half-life: 2^(-days / halfLifeDays).
 *
 * @param halfLifeDays infinite for no decay
 */
record Fading(double halfLifeDays) {

	static final Fading NONE = new Fading(Double.POSITIVE_INFINITY);

	/**
	 * The remaining share of 1 after a number of days, from 0 to 1.
	 */
	double left(int days) {
		return Math.pow(2, -days / this.halfLifeDays);
	}

	boolean fades() {
		return Double.isFinite(this.halfLifeDays);
	}

}
