package dev.icpgraph.backtest;

import java.time.LocalDate;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * The requested split.
 *
 * @param before the first day that is not known; null where none is asked for
 * @param folds whether folds are asked for
 * @param unlinked whether accounts without a known link are to be compared too
 */
record SplitRequest(@Nullable LocalDate before, boolean folds, boolean unlinked) {

	/** By date where dates allow it, else by folds. */
	static final SplitRequest ANY = new SplitRequest(null, false, false);

	private static final int FEWEST_CUSTOMERS = 2;

	/**
	 * The day to split at, null for folds.
	 * @throws BadInputException if there are too few customers for it
	 */
	@Nullable LocalDate day(Snapshot market) {
		long customers = SplitByFolds.targets(market).length;
		if (customers < FEWEST_CUSTOMERS) {
			throw new BadInputException("A back-test needs at least " + FEWEST_CUSTOMERS + " customers and "
					+ ((customers == 0) ? "none is" : "one is") + " known: import a customers file");
		}
		if (this.folds) {
			return null;
		}
		if (this.before == null) {
			return SplitChoice.day(market);
		}
		if (SplitByDate.before(market, this.before) == 0) {
			throw new BadInputException("'split.before' is " + this.before
					+ ", and no customer is known to be one since before: choose a later day, or folds");
		}
		if (SplitByDate.became(market, this.before).length == 0) {
			throw new BadInputException("'split.before' is " + this.before
					+ ", and nobody is known to have become a customer since: choose an earlier day, or folds");
		}
		return this.before;
	}

}
