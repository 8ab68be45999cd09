package dev.icpgraph.backtest;

import java.util.Map;
import java.util.Objects;
import java.util.function.IntUnaryOperator;

import dev.icpgraph.snapshot.Days;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.SnapshotWithout;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the links of one relation that are known to be older than a day, and counts them
 * and the others. A mutual link is tested from both ends but counted once.
 */
final class LinkDates implements SnapshotWithout.LinkTest {

	private final String subject;

	private final IntUnaryOperator days;

	private final int first;

	/** Number of times that each link stands among the links. */
	private final int times;

	private LinkDates(String subject, IntUnaryOperator days, int first, int times) {
		this.subject = subject;
		this.days = days;
		this.first = first;
		this.times = times;
	}

	/**
	 * Tests links by the date when they began.
	 * @param useDays by position in each of {@link Relation#TO_TECHNOLOGIES}
	 * @param first the first hidden day
	 * @return {@code null} if the relation does not describe accounts or people, or is
	 * derived
	 */
	static @Nullable LinkDates of(Relation relation, Links links, Map<Relation, int[]> useDays, int first) {
		IntUnaryOperator day = links::day;
		return switch (relation) {
			case USES -> new LinkDates("uses of technologies", days(useDays, relation), first, 1);
			case CONTRIBUTES_TO -> new LinkDates("contributions to technologies", days(useDays, relation), first, 1);
			case MAKES -> new LinkDates("technologies that accounts make", days(useDays, relation), first, 1);
			case PARTICIPATED_IN -> new LinkDates("participations in events", day, first, 1);
			case EMPLOYED_AT -> new LinkDates("jobs", (position) -> began(links, position, first), first, 1);
			case HAS_TRAIT -> new LinkDates("job titles and other traits of people", day, first, 1);
			case KNOWS -> new LinkDates("acquaintances", day, first, 2);
			case MADE_VISIT -> new LinkDates("visits", day, first, 1);
			case AT_STAGE -> new LinkDates("stages at competitors", day, first, 1);
			case PARTNERS_WITH -> new LinkDates("partnerships", day, first, 1);
			case HAD_LEADERSHIP_CHANGE -> new LinkDates("leadership changes", day, first, 1);
			case HAS_DEPARTMENT -> new LinkDates("sizes of departments", day, first, 1);
			case REFERRED -> new LinkDates("referrals", day, first, 1);
			case USES_CATEGORY, CONTRIBUTES_TO_CATEGORY, MAKES_CATEGORY, IN_CATEGORY, IN_SERIES, OF_KIND -> null;
		};
	}

	private static IntUnaryOperator days(Map<Relation, int[]> useDays, Relation relation) {
		int[] days = Objects.requireNonNull(useDays.get(relation));
		return (position) -> days[position];
	}

	/**
	 * A job that ended before the day also began before it.
	 */
	private static int began(Links jobs, int position, int first) {
		int until = jobs.until(position);
		boolean over = jobs.day(position) == Days.UNKNOWN && until != Days.UNKNOWN && until < first;
		return over ? until : jobs.day(position);
	}

	@Override
	public boolean keeps(int row, int position) {
		int day = this.days.applyAsInt(position);
		return day != Days.UNKNOWN && day < this.first;
	}

	/**
	 * Counts of the links. O(links).
	 * @param size number of links of the relation
	 */
	LeftOut leftOut(int size) {
		long undated = 0;
		long later = 0;
		for (int position = 0; position < size; position++) {
			int day = this.days.applyAsInt(position);
			undated += (day == Days.UNKNOWN) ? 1 : 0;
			later += (day != Days.UNKNOWN && day >= this.first) ? 1 : 0;
		}
		long kept = size - undated - later;
		return new LeftOut(this.subject, undated / this.times, later / this.times, kept / this.times);
	}

}
