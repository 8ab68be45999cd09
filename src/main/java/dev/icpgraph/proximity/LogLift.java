package dev.icpgraph.proximity;

/**
 * How many bits it says of an account that it has an item which some of the best
 * customers have too: log2 of how over-represented the item is among them, shrunk where
 * best customers are few. Counts are over accounts known in the kind of data: missing
 * data is not absence.
 *
 * <pre>
 * μ = max(df / n, floor)    p = (k + prior μ) / (b + prior)    w = k / (k + support) · max(0, log2(p / μ))
 * </pre>
 *
 * @param market n, accounts known in this kind
 * @param best b, best customers known in this kind
 */
public record LogLift(int market, int best, LiftSettings settings) {

	/**
	 * Bits of an item.
	 * @param accounts df, accounts that have it
	 * @param bestAccounts k, best customers that have it
	 */
	public double weight(int accounts, int bestAccounts) {
		if (bestAccounts == 0) {
			return 0;
		}
		double support = bestAccounts / (bestAccounts + this.settings.support());
		return support * Math.max(0, Math.log(lift(accounts, bestAccounts)) / Math.log(2));
	}

	/**
	 * p / μ, how many times the item is over-represented.
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
	 * As it is for one of the best customers, which must not be evidence for itself.
	 */
	LogLift withoutOne() {
		return new LogLift(this.market, this.best - 1, this.settings);
	}

}
