package dev.icpgraph.backtest;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.icpgraph.snapshot.Days;
import dev.icpgraph.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the day of a split if none is given: the January 1 that leaves the most
 * customers on its smaller side, otherwise the first of a month. A date known to the year
 * or month is its first day, which is always on the right side.
 */
final class SplitChoice {

	/** Minimum number of customers on each side of the day. */
	static final int LEAST = 5;

	private SplitChoice() {
	}

	/**
	 * The day; {@code null} if more than half of the customers lack a date or no day has
	 * enough on both sides.
	 */
	static @Nullable LocalDate day(Snapshot whole) {
		int[] since = Arrays.stream(whole.customers())
			.map((account) -> Objects.requireNonNull(whole.customer(account)).since())
			.filter((day) -> day != Days.UNKNOWN)
			.sorted()
			.toArray();
		if (since.length < 2 * LEAST || 2 * since.length < whole.customers().length) {
			return null;
		}
		LocalDate first = LocalDate.ofEpochDay(since[0]);
		LocalDate last = LocalDate.ofEpochDay(since[since.length - 1]);
		LocalDate year = best(whole, IntStream.rangeClosed(first.getYear(), last.getYear())
			.mapToObj((number) -> LocalDate.of(number, 1, 1)));
		return (year != null) ? year
				: best(whole, first.withDayOfMonth(1).datesUntil(last.plusDays(1), Period.ofMonths(1)));
	}

	private static @Nullable LocalDate best(Snapshot whole, Stream<LocalDate> days) {
		List<LocalDate> enough = days.filter((day) -> fewer(whole, day) >= LEAST).toList();
		return enough.stream()
			.reduce((one, other) -> (fewer(whole, other) >= fewer(whole, one)) ? other : one)
			.orElse(null);
	}

	private static long fewer(Snapshot whole, LocalDate day) {
		return Math.min(SplitByDate.before(whole, day), SplitByDate.became(whole, day).length);
	}

}
