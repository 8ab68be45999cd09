package dev.icpgraph.network;

/**
 * A share of a count with its 95% interval by Wilson (1927), which holds for small counts
 * too.
 *
 * @param low lower end, 0 to 1
 * @param high upper end, 0 to 1
 */
record ShareInterval(double low, double high) {

	private static final double Z = 1.959964;

	/**
	 * The interval of {@code part / whole}.
	 * @param whole at least 1
	 */
	static ShareInterval of(int part, int whole) {
		double share = (double) part / whole;
		double scale = 1 + Z * Z / whole;
		double center = (share + Z * Z / (2 * whole)) / scale;
		double half = Z * Math.sqrt(share * (1 - share) / whole + Z * Z / (4.0 * whole * whole)) / scale;
		return new ShareInterval(Math.max(0, center - half), Math.min(1, center + half));
	}

}
