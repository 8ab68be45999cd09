package dev.icpgraph.backtest;

import java.time.LocalDate;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * The requested split.
 *
 * @param before the first hidden day; {@code null} if not requested
 * @param folds whether folds are requested
 * @param unlinked whether to compare accounts without known links too
 */
record SplitRequest(@Nullable LocalDate before, boolean folds, boolean unlinked) {

	/** By date if dates allow it, otherwise by folds. */
	static final SplitRequest ANY = new SplitRequest(null, false, false);

	private static final int FEWEST_CUSTOMERS = 2;

	/**
	 * The day to split at; {@code null} for folds.
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
					+ ", but no customer is known from before that day: choose a later day, or folds");
		}
		if (SplitByDate.became(market, this.before).length == 0) {
			throw new BadInputException("'split.before' is " + this.before
					+ ", but no account is known to have become a customer since: choose an earlier day, or folds");
		}
		return this.before;
	}

}
