package dev.icpgraph.lookalike;

import dev.icpgraph.statistics.LiftSettings;
import dev.icpgraph.statistics.LogLift;

/**
 * The constants of likeness.
 *
 * @param rate λ, the share of its bits that counts for an account
 * @param support number of seeds at which the discount for few seeds is one half
 * @param prior number of seeds that the market's share counts as (shrinkage)
 * @param lowestShare lower bound of a trait's share of the market
 */
public record LookalikeSettings(double rate, double support, double prior, double lowestShare) {

	/**
	 * The constants of the method.
	 */
	public static LookalikeSettings defaults() {
		return new LookalikeSettings(0.5, 2, 2, 0.0005);
	}

	/**
	 * The weight of traits in one kind of data.
	 * @param market accounts with this kind of data
	 * @param seeds seeds with this kind of data
	 */
	LogLift lift(int market, int seeds) {
		return new LogLift(market, seeds, new LiftSettings(this.support, this.prior, this.lowestShare));
	}

}
