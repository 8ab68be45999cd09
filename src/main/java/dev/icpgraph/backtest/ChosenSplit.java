package dev.icpgraph.backtest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;

import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.text.Shares;
import org.jspecify.annotations.Nullable;

/**
 * The split that a request comes to. Where the request leaves it open, a market whose
 * links lack dates is split by folds: its past would be empty.
 *
 * @param holdouts the split
 * @param whyFolds why customers are not split by date though that was left open, in a
 * sentence; null otherwise
 */
record ChosenSplit(Holdouts holdouts, @Nullable String whyFolds) {

	/** Share of links with a date below which a past is too empty to be asked. */
	private static final double ENOUGH_DATED = 0.5;

	/**
	 * Chooses the split. O(accounts + links).
	 * @param useDays as {@link PastMarket#of} takes them, read where a split by date is
	 * looked at
	 * @param today the day that ages count from in folds
	 * @param own domains or ids of our own accounts
	 * @throws dev.icpgraph.api.BadInputException if there are too few customers for it
	 */
	static ChosenSplit of(SplitRequest request, Snapshot market, Supplier<Map<Relation, int[]>> useDays,
			LocalDate today, long seed, Collection<String> own) {
		LocalDate day = request.day(market);
		if (day == null) {
			return new ChosenSplit(new SplitByFolds(market, today, seed, request.unlinked(), own), request.folds()
					? null
					: "Too few customers have a date, or no day leaves enough of them on both sides, to split them by date.");
		}
		PastMarket past = PastMarket.of(market, useDays.get(), day);
		if (request.before() == null && past.dated() < ENOUGH_DATED) {
			return new ChosenSplit(new SplitByFolds(market, today, seed, request.unlinked(), own),
					"Only " + Shares.percent(past.dated()) + " of the uses, jobs, participations and referrals have a"
							+ " date, too few to tell what was known before a day.");
		}
		return new ChosenSplit(new SplitByDate(market, past, request.unlinked(), own), null);
	}

}
