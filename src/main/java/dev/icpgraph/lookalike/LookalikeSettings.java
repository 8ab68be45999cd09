package dev.icpgraph.lookalike;

import dev.icpgraph.proximity.LiftSettings;
import dev.icpgraph.proximity.LogLift;

/**
 * The constants of likeness.
 *
 * @param rate λ, how much of its bits an account counts
 * @param support seeds that halve the caution against few of them
 * @param prior seeds that the market's share stands for
 * @param lowestShare a trait's share of the market is not taken below it
 */
public record LookalikeSettings(double rate, double support, double prior, double lowestShare) {

	/**
	 * The constants of the method.
	 */
	public static LookalikeSettings defaults() {
		return new LookalikeSettings(0.5, 2, 2, 0.0005);
	}

	/**
	 * What a trait weighs in a kind of data.
	 * @param market accounts known in it
	 * @param seeds seeds known in it
	 */
	LogLift lift(int market, int seeds) {
		return new LogLift(market, seeds, new LiftSettings(this.support, this.prior, this.lowestShare));
	}

}
