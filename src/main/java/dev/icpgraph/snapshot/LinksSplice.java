package dev.icpgraph.snapshot;

import java.util.function.Function;

import it.unimi.dsi.fastutil.booleans.BooleanArrayList;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Lays out the links of a new snapshot from ranges of the old links and ranges of the
 * fresh ones. Adjacent ranges are copied at once: after a small change, nearly all links.
 *
 * <pre>
 * old    . . . . . . . . . . . .        fresh  x x x
 * new    . . . . x . . . . . x x . . .
 * </pre>
 */
final class LinksSplice {

	private final Part old;

	private final Part fresh;

	private final int[] offsets;

	private final BooleanArrayList ofFresh = new BooleanArrayList();

	private final IntArrayList begins = new IntArrayList();

	private final IntArrayList ends = new IntArrayList();

	private int rows;

	private int size;

	LinksSplice(Part old, Part fresh, int rows) {
		this.old = old;
		this.fresh = fresh;
		this.offsets = new int[rows + 1];
	}

	/**
	 * Adds whole rows.
	 * @param begin the first row in its source
	 */
	void addRows(boolean isFresh, int begin, int length) {
		Links from = (isFresh ? this.fresh : this.old).links;
		int shift = this.size - from.begin(begin);
		for (int row = 0; row < length; row++) {
			this.offsets[this.rows + 1 + row] = from.end(begin + row) + shift;
		}
		this.rows += length;
		add(isFresh, from.begin(begin), from.end(begin + length - 1));
	}

	/**
	 * Adds links to the row.
	 */
	void add(boolean isFresh, int begin, int end) {
		if (begin == end) {
			return;
		}
		int last = this.ends.size() - 1;
		if (last >= 0 && this.ofFresh.getBoolean(last) == isFresh && this.ends.getInt(last) == begin) {
			this.ends.set(last, end);
		}
		else {
			this.ofFresh.add(isFresh);
			this.begins.add(begin);
			this.ends.add(end);
		}
		this.size = Math.addExact(this.size, end - begin);
	}

	/**
	 * Ends the row and starts the next.
	 */
	void endRow() {
		this.offsets[++this.rows] = this.size;
	}

	/**
	 * The links of all rows.
	 * @param kinds all kinds of links
	 */
	Links links(int targetCount, Names kinds) {
		Codes targets = Codes.zeros(this.size, targetCount);
		eachStretch((part, begin, length, at) -> targets.put(at, part.links.targets(), begin, length, part.targets));
		return new Links(this.offsets, targets, columns(kinds));
	}

	private LinkColumns columns(Names kinds) {
		Codes codes = kinds(kinds.size() + 1);
		LinkNumbers days = column(LinkColumns::days);
		LinkNumbers amounts = column(LinkColumns::amounts);
		return (codes == null && days == null && amounts == null) ? LinkColumns.NONE
				: new LinkColumns(kinds, codes, days, amounts);
	}

	private @Nullable Codes kinds(int bound) {
		Codes codes = Codes.compactZeros(this.size, bound);
		boolean[] known = new boolean[1];
		eachStretch((part, begin, length, at) -> {
			Codes kinds = part.links.columns().kinds();
			if (kinds != null) {
				codes.put(at, kinds, begin, length, part.kinds);
				for (int i = at; !known[0] && i < at + length; i++) {
					known[0] = codes.get(i) > 0;
				}
			}
		});
		return known[0] ? codes : null;
	}

	/**
	 * One column of all links; null when no value in it is known.
	 */
	private @Nullable LinkNumbers column(Function<LinkColumns, @Nullable LinkNumbers> of) {
		LinkNumbers before = of.apply(this.old.links.columns());
		LinkNumbers now = of.apply(this.fresh.links.columns());
		if (before == null && now == null) {
			return null;
		}
		int[] values = LinkNumbers.union(before, now);
		int[] ofBefore = (before != null) ? before.codesAmong(values) : null;
		int[] ofNow = (now != null) ? now.codesAmong(values) : null;
		Codes codes = Codes.zeros(this.size, values.length);
		eachStretch((part, begin, length, at) -> {
			LinkNumbers known = (part == this.old) ? before : now;
			if (known != null) {
				codes.put(at, known.codes(), begin, length, (part == this.old) ? ofBefore : ofNow);
			}
		});
		return LinkNumbers.inUse(codes, values);
	}

	private void eachStretch(Stretch stretch) {
		int at = 0;
		for (int i = 0; i < this.begins.size(); i++) {
			int length = this.ends.getInt(i) - this.begins.getInt(i);
			stretch.copy(this.ofFresh.getBoolean(i) ? this.fresh : this.old, this.begins.getInt(i), length, at);
			at += length;
		}
	}

	/**
	 * A source of ranges.
	 */
	static final class Part {

		private final Links links;

		private final int @Nullable [] targets;

		private final int @Nullable [] kinds;

		/**
		 * Reads ranges from these links.
		 * @param links all links of the source
		 * @param targets the new dense id of each target; null when all stay
		 * @param kinds the new code of each kind, where 0 is unknown; null when all stay
		 */
		Part(Links links, int @Nullable [] targets, int @Nullable [] kinds) {
			this.links = links;
			this.targets = targets;
			this.kinds = kinds;
		}

	}

	/**
	 * Copies a range to its new place.
	 */
	private interface Stretch {

		void copy(Part part, int begin, int length, int at);

	}

}
