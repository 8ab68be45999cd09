package dev.icpgraph.snapshot;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * Links of one kind as compressed sparse rows. Account 0 uses technologies 1 and 4,
 * account 1 none, account 2 technology 4:
 *
 * <pre>
 * offsets  0 2 2 3          row r holds the positions offsets[r] up to offsets[r + 1]
 * targets  1 4 4            ascending within a row, no duplicate links in a row
 * kinds    / days / amounts (or ends) parallel to targets, only where the relation has them
 * </pre>
 *
 * 4 bytes per row; per link 2 bytes (4 from 65,536 targets on), and where present: 1 for
 * the kind, 2 for the day, 2 for the amount.
 */
public final class Links {

	/** Unknown day or amount. */
	public static final int UNKNOWN = Days.UNKNOWN;

	private final int[] offsets;

	private final Codes targets;

	private final LinkColumns columns;

	private volatile @Nullable AsOf lastAsOf;

	private volatile int @Nullable [] perTarget;

	Links(int[] offsets, Codes targets, LinkColumns columns) {
		this.offsets = offsets;
		this.targets = targets;
		this.columns = columns;
	}

	public int rows() {
		return this.offsets.length - 1;
	}

	/**
	 * The number of links.
	 */
	public int size() {
		return this.offsets[rows()];
	}

	/**
	 * The first position of a row.
	 */
	public int begin(int row) {
		return this.offsets[row];
	}

	/**
	 * The position after the last of a row.
	 */
	public int end(int row) {
		return this.offsets[row + 1];
	}

	/**
	 * The number of links of a row.
	 */
	public int degree(int row) {
		return this.offsets[row + 1] - this.offsets[row];
	}

	/**
	 * The dense id of the target at a position.
	 */
	public int target(int position) {
		return this.targets.get(position);
	}

	/**
	 * Index of the link's kind in {@link #kinds()}, or -1 when unknown.
	 */
	public int kind(int position) {
		return this.columns.kind(position);
	}

	/**
	 * Names of all kinds, ignoring case.
	 */
	public Names kinds() {
		return this.columns.kindNames();
	}

	/**
	 * The link's day as in {@link Days}, or {@link #UNKNOWN}.
	 */
	public int day(int position) {
		return this.columns.day(position);
	}

	/**
	 * The link's count, or {@link #UNKNOWN}.
	 */
	public int amount(int position) {
		return this.columns.amount(position);
	}

	/**
	 * The day the link ended, {@link Days#OPEN} for a current link, or {@link #UNKNOWN}.
	 * No relation has both an end and an amount, so the two share one column.
	 */
	public int until(int position) {
		return this.columns.amount(position);
	}

	/**
	 * Whether a row leads to a target. O(log degree).
	 */
	public boolean has(int row, int target) {
		int position = seek(row, target);
		return position < end(row) && target(position) == target;
	}

	/**
	 * The first position of a row whose target is the given one or greater; the end of
	 * the row if no target is. O(log degree).
	 */
	public int seek(int row, int target) {
		int low = begin(row);
		int high = end(row);
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (target(middle) < target) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	/**
	 * The number of links to each target. O(links) for the first call. Do not modify.
	 */
	public int[] perTarget(int targetCount) {
		int[] known = this.perTarget;
		if (known == null) {
			known = new int[targetCount];
			for (int position = 0; position < size(); position++) {
				known[target(position)]++;
			}
			this.perTarget = known;
		}
		return known;
	}

	LinkColumns columns() {
		return this.columns;
	}

	Codes targets() {
		return this.targets;
	}

	/**
	 * The internal row offsets, for loops over all links. Do not modify.
	 */
	public int[] offsets() {
		return this.offsets;
	}

	/**
	 * The internal targets while there are fewer than 65,537 of them, else null. Do not
	 * modify.
	 */
	public char @Nullable [] narrowTargets() {
		return this.targets.narrow();
	}

	/**
	 * The internal targets when {@link #narrowTargets} is null. Do not modify.
	 */
	public int[] wideTargets() {
		return this.targets.wide();
	}

	/**
	 * The same links by target, with all columns. O(rows + links).
	 */
	public Links reversed(int targetCount) {
		int[] starts = new int[targetCount + 1];
		for (int position = 0; position < size(); position++) {
			starts[target(position) + 1]++;
		}
		for (int row = 0; row < targetCount; row++) {
			starts[row + 1] += starts[row];
		}
		int[] next = starts.clone();
		int[] sources = new int[size()];
		int[] origin = new int[this.columns.isEmpty() ? 0 : size()];
		for (int row = 0; row < rows(); row++) {
			for (int position = begin(row); position < end(row); position++) {
				int place = next[target(position)]++;
				sources[place] = row;
				if (origin.length > 0) {
					origin[place] = position;
				}
			}
		}
		return new Links(starts, Codes.of(sources, rows()), this.columns.reordered(origin));
	}

	/**
	 * A link to the one target 0 from each row that has any link. O(rows).
	 */
	public Links collapsed() {
		int[] starts = new int[rows() + 1];
		for (int row = 0; row < rows(); row++) {
			starts[row + 1] = starts[row] + Math.min(1, degree(row));
		}
		return new Links(starts, Codes.zeros(starts[rows()], 1), LinkColumns.NONE);
	}

	/**
	 * Only the links of the given rows.
	 */
	Links only(IntPredicate rows, int targetCount) {
		return SnapshotWithout.kept(this, (row, position) -> rows.test(row), targetCount);
	}

	/**
	 * Without the links that a test does not keep. O(rows + links).
	 */
	public Links where(SnapshotWithout.LinkTest test, int targetCount) {
		return SnapshotWithout.kept(this, test, targetCount);
	}

	/**
	 * The undated links and those dated up to a day; this object if that is all of them.
	 * O(rows + links), O(1) for the day of the last call.
	 * @param day as in {@link Days}
	 * @param targetCount number of targets
	 */
	public Links notAfter(int day, int targetCount) {
		AsOf known = this.lastAsOf;
		if (known == null || known.day != day) {
			known = new AsOf(day, withoutLater(day, targetCount));
			this.lastAsOf = known;
		}
		return known.links;
	}

	private Links withoutLater(int day, int targetCount) {
		LinkNumbers days = this.columns.days();
		return (days == null || days.highest() <= day) ? this
				: where((row, position) -> days.get(position) <= day, targetCount);
	}

	/**
	 * Some of the links.
	 * @param starts the first position of each row, and the number of links
	 * @param origin the position of each of them here
	 */
	Links picked(int[] starts, int[] origin, int targetCount) {
		int[] picked = Arrays.stream(origin).parallel().map(this::target).toArray();
		return new Links(starts, Codes.of(picked, targetCount), this.columns.reordered(origin));
	}

	/**
	 * The same links with other ends.
	 */
	Links withUntil(IntUnaryOperator until) {
		return new Links(this.offsets, this.targets, this.columns.withAmounts(until));
	}

	/**
	 * The targets reached by one of these links and then one of the next, each once per
	 * row. O(all pairs).
	 */
	public Links followedBy(Links next, int targetCount) {
		return LinkPairs.of(this, next, targetCount);
	}

	long bytes() {
		return 4L * this.offsets.length + this.targets.bytes() + this.columns.bytes();
	}

	/** The links not dated after a day. */
	private record AsOf(int day, Links links) {
	}

}
