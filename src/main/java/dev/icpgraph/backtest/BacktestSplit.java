package dev.icpgraph.backtest;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Held-out customers and the accounts compared with them.
 *
 * @param before the first day that was not known; null for folds
 * @param folds parts that were hidden in turn; null for a split by date
 * @param whyFolds why there is no split by date though that was left open, in a sentence;
 * null otherwise
 * @param rounds how often each customer was hidden
 * @param heldOut customers that were held out
 * @param others prospects that never were customers
 * @param unlinked who has no known link, and whether they are compared
 * @param best customers that nearness was measured to, mean of all questions
 * @param measuredTo how those were chosen, in a sentence
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
