package dev.icpgraph.backtest;

import java.time.LocalDate;

import dev.icpgraph.snapshot.Snapshot;

/**
 * One question to the past: does a market that does not know some customers rank them
 * ahead of accounts that never were customers?
 */
final class Holdout {

	private final Snapshot market;

	private final LocalDate day;

	private final int[] heldOut;

	private final int[] others;

	/**
	 * Asks a question.
	 * @param market in which the held out are no customers
	 * @param day that ages count from
	 * @param heldOut the customers, ascending
	 * @param others prospects that never were customers, ascending
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
	 * The customers, ascending; not to be written to.
	 */
	int[] heldOut() {
		return this.heldOut;
	}

	/**
	 * The others, ascending; not to be written to.
	 */
	int[] others() {
		return this.others;
	}

}
