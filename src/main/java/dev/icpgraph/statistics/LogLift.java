package dev.icpgraph.statistics;

/**
 * Bits of evidence from an item that an account shares with best customers: log2 of the
 * item's over-representation among them (pointwise mutual information, Church and Hanks,
 * 1990), shrunk for few best customers. p is an m-estimate (Cestnik, 1990) with the
 * market's share as prior, and k / (k + support) discounts rare co-occurrence as Pantel
 * and Lin (2002) do. Counts are over accounts with this kind of data: missing data is not
 * absence.
 *
 * <pre>
 * μ = max(df / n, floor)    p = (k + prior μ) / (b + prior)    w = k / (k + support) · max(0, log2(p / μ))
 * </pre>
 *
 * @param market n, number of accounts with this kind of data
 * @param best b, number of best customers with this kind of data
 */
public record LogLift(int market, int best, LiftSettings settings) {

	/**
	 * Bits of an item.
	 * @param accounts df, number of accounts that have it
	 * @param bestAccounts k, number of best customers that have it
	 */
	public double weight(int accounts, int bestAccounts) {
		if (bestAccounts == 0) {
			return 0;
		}
		double support = bestAccounts / (bestAccounts + this.settings.support());
		return support * Math.max(0, Math.log(lift(accounts, bestAccounts)) / Math.log(2));
	}

	/**
	 * p / μ, the factor by which the item is over-represented.
	 */
	public double lift(int accounts, int bestAccounts) {
		double share = share(accounts);
		return (bestAccounts + this.settings.prior() * share) / (this.best + this.settings.prior()) / share;
	}

	/**
	 * μ, not below the floor.
	 */
	public double share(int accounts) {
		return Math.max((double) accounts / this.market, this.settings.lowestShare());
	}

	/**
	 * The weights for a best customer, which must not be evidence for itself.
	 */
	public LogLift withoutOne() {
		return new LogLift(this.market, this.best - 1, this.settings);
	}

}
