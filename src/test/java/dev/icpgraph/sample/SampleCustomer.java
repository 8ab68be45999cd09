package dev.icpgraph.sample;

import java.time.LocalDate;

/**
 * An account that buys, or bought.
 *
 * @param referredBy the account that referred it, or empty
 * @param until a date; empty for a current customer
 */
record SampleCustomer(Company company, Kind kind, String referredBy, LocalDate since, String until) {

	boolean referred() {
		return !this.referredBy.isEmpty();
	}

	boolean churned() {
		return !this.until.isEmpty();
	}

	/**
	 * The kinds of business, with the ranges of their figures.
	 */
	enum Kind {

		BEST(420_000, 1_250_000, 0.58, 0.72, 9, 22, 0.7, 0.95, 0.88, 1),
		GOOD(40_000, 180_000, 0.4, 0.55, 2, 7, 0.3, 0.6, 0.6, 0.9),
		MIXED(20_000, 140_000, 0.2, 0.45, 1, 6, 0.1, 0.6, 0.4, 0.85),
		THIN(6_000, 60_000, -0.12, 0.1, 1, 3, 0, 0.3, 0.1, 0.6), JUNK(0, 0, 0, 0, 1, 1, 0, 0.1, 0, 0.4);

		final int leastUsd;

		final int mostUsd;

		final double leastMargin;

		final double mostMargin;

		final int leastOrders;

		final int mostOrders;

		final double leastRoom;

		final double mostRoom;

		final double leastPleasant;

		final double mostPleasant;

		Kind(int leastUsd, int mostUsd, double leastMargin, double mostMargin, int leastOrders, int mostOrders,
				double leastRoom, double mostRoom, double leastPleasant, double mostPleasant) {
			this.leastUsd = leastUsd;
			this.mostUsd = mostUsd;
			this.leastMargin = leastMargin;
			this.mostMargin = mostMargin;
			this.leastOrders = leastOrders;
			this.mostOrders = mostOrders;
			this.leastRoom = leastRoom;
			this.mostRoom = mostRoom;
			this.leastPleasant = leastPleasant;
			this.mostPleasant = mostPleasant;
		}

	}

}
