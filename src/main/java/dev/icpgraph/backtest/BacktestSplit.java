package dev.icpgraph.backtest;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Held-out customers and the accounts compared with them.
 *
 * @param before first hidden day; {@code null} for folds
 * @param folds number of parts hidden in turn; {@code null} for a split by date
 * @param whyFolds reason, as a sentence, for choosing folds if the method was left open;
 * {@code null} otherwise
 * @param rounds number of times each customer was hidden
 * @param heldOut number of held-out customers
 * @param others number of prospects that were never customers
 * @param unlinked accounts without known links, and whether they are compared
 * @param best number of customers that nearness is measured against; with several rounds,
 * the mean
 * @param measuredTo rule that chose these customers, as a sentence
 */
record BacktestSplit(@Nullable LocalDate before, @Nullable Integer folds, @Nullable String whyFolds, int rounds,
		int heldOut, int others, Unlinked unlinked, double best, String measuredTo) {

	/**
	 * Noun for the held-out customers.
	 */
	String customers() {
		return (this.before != null) ? "later customers" : "hidden customers";
	}

}
