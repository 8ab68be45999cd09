package dev.icpgraph.feature;

/**
 * How a value halves with each half-life that passed.
 *
 * @param halfLifeDays infinite when it does not fade
 */
record Fading(double halfLifeDays) {

	static final Fading NONE = new Fading(Double.POSITIVE_INFINITY);

	/**
	 * What is left of 1 after so many days, from 0 to 1.
	 */
	double left(int days) {
		return Math.pow(2, -days / this.halfLifeDays);
	}

	boolean fades() {
		return Double.isFinite(this.halfLifeDays);
	}

}
