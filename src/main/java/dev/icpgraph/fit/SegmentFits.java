package dev.icpgraph.fit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import dev.icpgraph.snapshot.Snapshot;

/**
 * Segments of the customers of one snapshot, judged as of a day and of earlier days.
 * Members of a segment are always the current ones.
 */
final class SegmentFits {

	private final Snapshot snapshot;

	private final LocalDate day;

	private final FitProperties thresholds;

	private final Map<LocalDate, CustomerBook> books = new ConcurrentHashMap<>();

	private final Map<String, BitSet> segments;

	/**
	 * @param day the day to judge as of
	 * @param split splits the customers of that day: accounts by the name of their
	 * segment, in the order to show
	 */
	SegmentFits(Snapshot snapshot, LocalDate day, FitProperties thresholds,
			Function<List<CustomerRecord>, Map<String, BitSet>> split) {
		this.snapshot = snapshot;
		this.day = day;
		this.thresholds = thresholds;
		this.segments = split.apply(book(day).customers());
	}

	/**
	 * Fit in the first segments.
	 */
	List<SegmentFit> first(int most) {
		return this.segments.keySet().stream().limit(most).map((name) -> asOf(name, this.day)).toList();
	}

	/**
	 * Development of fit in a segment until the day. O(points · customers).
	 * @param segment name of one of the segments
	 * @param most number of points, at least 1; days before the first customer have none
	 */
	private FitTrend trend(String segment, FitPeriod every, int most) {
		List<FitPoint> points = new ArrayList<>();
		for (int periods = most - 1; periods >= 0; periods--) {
			LocalDate on = every.before(this.day, periods);
			FitPoint point = FitPoint.of(on, asOf(segment, on));
			if (point.customers() > 0 || periods == 0) {
				points.add(point);
			}
		}
		FitChanges changes = new FitChanges(this, accounts(segment), this.thresholds.newWithinDays());
		return new FitTrend(points, changes.all(), changes.undated());
	}

	/**
	 * The day some days before the judged one.
	 */
	LocalDate dayBefore(int days) {
		return this.day.minusDays(days);
	}

	/**
	 * The customers as of a day, read once.
	 */
	CustomerBook book(LocalDate on) {
		return this.books.computeIfAbsent(on, (it) -> CustomerBook.of(this.snapshot, (int) it.toEpochDay()));
	}

	private SegmentFit asOf(String segment, LocalDate on) {
		CustomerBook book = book(on);
		List<CustomerRecord> inside = book.in(accounts(segment));
		List<FitIndicator> indicators = new FitIndicators(book, this.thresholds).of(inside,
				book.outside(accounts(segment)));
		return SegmentFit.of(segment, inside.size(), indicators, this.thresholds.needed(),
				(every, most) -> trend(segment, every, most));
	}

	private BitSet accounts(String segment) {
		return Objects.requireNonNull(this.segments.get(segment), segment);
	}

}
