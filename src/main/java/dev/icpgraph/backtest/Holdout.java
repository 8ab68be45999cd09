package dev.icpgraph.backtest;

import java.time.LocalDate;

import dev.icpgraph.snapshot.Snapshot;

/**
 * One test: does a market in which some customers are hidden rank them above accounts
 * that were never customers?
 */
final class Holdout {

	private final Snapshot market;

	private final LocalDate day;

	private final int[] heldOut;

	private final int[] others;

	/**
	 * Sets up a test.
	 * @param market market in which the held-out customers are not customers
	 * @param day day that ages count from
	 * @param heldOut the customers, ascending
	 * @param others prospects that were never customers, ascending
	 */
	Holdout(Snapshot market, LocalDate day, int[] heldOut, int[] others) {
		this.market = market;
		this.day = day;
		this.heldOut = heldOut;
		this.others = others;
	}

	Snapshot market() {
		return this.market;
	}

	LocalDate day() {
		return this.day;
	}

	/**
	 * The held-out customers, ascending. Do not modify.
	 */
	int[] heldOut() {
		return this.heldOut;
	}

	/**
	 * The others, ascending. Do not modify.
	 */
	int[] others() {
		return this.others;
	}

}
