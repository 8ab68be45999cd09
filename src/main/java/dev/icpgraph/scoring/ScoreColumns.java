package dev.icpgraph.scoring;

import java.util.List;
import java.util.stream.IntStream;

import dev.icpgraph.icp.Signal;

/**
 * The sums of every account, in units of {@link Points}, 20 bytes per account.
 */
final class ScoreColumns {

	private final int[] score;

	private final int[] low;

	private final int[] known;

	private final int[] fit;

	private final int[] intent;

	private ScoreColumns(int[] score, int[] low, int[] known, int[] fit, int[] intent) {
		this.score = score;
		this.low = low;
		this.known = known;
		this.fit = fit;
		this.intent = intent;
	}

	/**
	 * Adds the terms up, on all cores; integers, so in whatever order. O(accounts ·
	 * terms).
	 */
	static ScoreColumns of(List<Term> terms, int accounts) {
		ScoreColumns sums = new ScoreColumns(new int[accounts], new int[accounts], new int[accounts], new int[accounts],
				new int[accounts]);
		IntStream.rangeClosed(0, accounts / Column.CHUNK).parallel().forEach((chunk) -> {
			int begin = chunk * Column.CHUNK;
			int end = Math.min(accounts, begin + Column.CHUNK);
			terms.forEach((term) -> sums.add(term, begin, end));
		});
		return sums;
	}

	/**
	 * The sum with unknown signals at 1.
	 */
	int high(int account) {
		return this.low[account] + Points.HUNDRED - this.known[account];
	}

	private void add(Term term, int begin, int end) {
		int[] ofKind = (term.signal().kind() == Signal.Kind.FIT) ? this.fit : this.intent;
		for (int account = begin; account < end; account++) {
			int value = term.value(account);
			int points = Points.of(term.weight(), value);
			this.score[account] += points;
			ofKind[account] += Points.of(term.kindWeight(), value);
			if (term.known(account)) {
				this.low[account] += points;
				this.known[account] += term.weight();
			}
		}
	}

	/**
	 * The sum of all signals, unknown ones at the market's mean.
	 */
	int[] score() {
		return this.score;
	}

	/**
	 * The sum with unknown ones at 0.
	 */
	int[] low() {
		return this.low;
	}

	/**
	 * The weight of the known ones.
	 */
	int[] known() {
		return this.known;
	}

	/**
	 * As {@code score} among fit signals, on 0 to 100 of its own.
	 */
	int[] fit() {
		return this.fit;
	}

	/**
	 * The same among intent signals.
	 */
	int[] intent() {
		return this.intent;
	}

}
