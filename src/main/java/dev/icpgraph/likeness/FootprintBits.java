package dev.icpgraph.likeness;

import java.util.Arrays;

import dev.icpgraph.customer.Naming;
import dev.icpgraph.statistics.FixedPoint;
import dev.icpgraph.statistics.LiftSettings;
import dev.icpgraph.statistics.LogLift;

/**
 * Bits of each band of one {@link FootprintKind}.
 */
final class FootprintBits {

	private final int[] accounts;

	private final int[] best;

	private final LogLift lift;

	private final double weight;

	/** By band, from {@link DoublingBand#UNKNOWN}. */
	private final int[] ofOthers = new int[DoublingBand.COUNT + 1];

	/**
	 * Computes all bands.
	 * @param accounts number of accounts in each band
	 * @param best number of best customers in each band
	 */
	FootprintBits(int[] accounts, int[] best, double weight) {
		this.accounts = accounts;
		this.best = best;
		this.weight = weight;
		this.lift = new LogLift(Arrays.stream(accounts).sum(), Arrays.stream(best).sum(), LiftSettings.defaults());
		for (int band = 0; band < DoublingBand.COUNT; band++) {
			this.ofOthers[band + 1] = (accounts[band] == 0) ? 0 : bits(this.lift, band, best[band]);
		}
	}

	private int bits(LogLift from, int band, int bestAccounts) {
		double bits = Math.log(from.lift(this.accounts[band], bestAccounts)) / Math.log(2);
		return (int) Math.round(this.weight * bits * FixedPoint.BIT);
	}

	/**
	 * Bits of an account that is not a best customer, by its band plus 1. Do not modify.
	 */
	int[] ofOthers() {
		return this.ofOthers;
	}

	/**
	 * The bits of a band, with reasons.
	 * @param itself whether the account is a best customer, to leave out of the
	 * comparison
	 */
	FootprintItem item(FootprintKind kind, int band, boolean itself, Naming naming) {
		LogLift from = itself ? this.lift.withoutOne() : this.lift;
		int sharing = this.best[band] - (itself ? 1 : 0);
		int bits = itself ? bits(from, band, sharing) : this.ofOthers[band + 1];
		return new FootprintItem(kind, band, bits, sharing, from.best(), this.accounts[band] / (double) from.market(),
				from.lift(this.accounts[band], sharing), itself, naming);
	}

	/**
	 * Mean over all accounts; an unknown band counts as 0.
	 */
	int mean(int all) {
		long sum = 0;
		for (int band = 0; band < DoublingBand.COUNT; band++) {
			sum += (long) this.accounts[band] * this.ofOthers[band + 1];
		}
		return (all == 0) ? 0 : (int) Math.round(sum / (double) all);
	}

}
