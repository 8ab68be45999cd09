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
 * The split for a request. If the request leaves the method open, a market whose links
 * lack dates is split by folds, because its past would be empty.
 *
 * @param holdouts the split
 * @param whyFolds reason, as a sentence, for choosing folds if the method was left open;
 * {@code null} otherwise
 */
record ChosenSplit(Holdouts holdouts, @Nullable String whyFolds) {

	/** Minimum share of links with a date; below it, the past is too empty. */
	private static final double ENOUGH_DATED = 0.5;

	/**
	 * Chooses the split. O(accounts + links).
	 * @param useDays as for {@link PastMarket#of}; read only for a split by date
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
					: "Customers cannot be split by date: too few have a date, or no day has enough of them on both sides.");
		}
		PastMarket past = PastMarket.of(market, useDays.get(), day);
		if (request.before() == null && past.dated() < ENOUGH_DATED) {
			return new ChosenSplit(new SplitByFolds(market, today, seed, request.unlinked(), own),
					"Only " + Shares.percent(past.dated()) + " of the uses, jobs, participations and referrals have a"
							+ " date, too few to know the market before a day.");
		}
		return new ChosenSplit(new SplitByDate(market, past, request.unlinked(), own), null);
	}

}
