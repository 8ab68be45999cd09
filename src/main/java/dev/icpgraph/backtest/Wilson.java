package dev.icpgraph.backtest;

/**
 * The 95% interval of a share (Wilson, Journal of the American Statistical Association
 * 22, 1927): usable where a few or all of a few were hit, and where none was.
 */
final class Wilson {

	private Wilson() {
	}

	/**
	 * The share of hits.
	 * @param hits may be fractional, where chances are added up
	 * @param of at least 1
	 */
	static Estimate share(double hits, int of) {
		double share = hits / of;
		double squared = Estimate.SIGMAS * Estimate.SIGMAS;
		double middle = (share + squared / (2 * of)) / (1 + squared / of);
		double reach = Estimate.SIGMAS * Math.sqrt(share * (1 - share) / of + squared / (4.0 * of * of))
				/ (1 + squared / of);
		return new Estimate(share, Math.max(0, middle - reach), Math.min(1, middle + reach));
	}

}
