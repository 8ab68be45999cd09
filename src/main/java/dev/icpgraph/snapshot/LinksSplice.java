package dev.icpgraph.snapshot;

import java.util.Arrays;
import java.util.function.Function;

import it.unimi.dsi.fastutil.booleans.BooleanArrayList;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Lays out the links of a new snapshot from stretches of an older one's and stretches of
 * what was read anew. What lies beside each other there and here is copied at once, which
 * is nearly all where little has changed.
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
	 * Goes on to the next row.
	 */
	void endRow() {
		this.offsets[++this.rows] = this.size;
	}

	/**
	 * The links of all rows.
	 * @param kinds all that there are
	 */
	Links links(int targetCount, Names kinds) {
		Codes targets = Codes.zeros(this.size, targetCount);
		eachStretch((part, begin, length, at) -> targets.put(at, part.links.targets(), begin, length, part.targets));
		return new Links(this.offsets, targets, columns(kinds));
	}

	private LinkColumns columns(Names kinds) {
		Codes codes = kinds(kinds.size() + 1);
		int[] days = column(LinkColumns::days);
		int[] amounts = column(LinkColumns::amounts);
		return (codes == null && days == null && amounts == null) ? LinkColumns.NONE
				: new LinkColumns(kinds, codes, days, amounts);
	}

	private @Nullable Codes kinds(int bound) {
		Codes codes = Codes.zeros(this.size, bound);
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
	 * No column where nothing in it is known.
	 */
	private int @Nullable [] column(Function<LinkColumns, int @Nullable []> of) {
		if (of.apply(this.old.links.columns()) == null && of.apply(this.fresh.links.columns()) == null) {
			return null;
		}
		int[] values = new int[this.size];
		Arrays.fill(values, Links.UNKNOWN);
		eachStretch((part, begin, length, at) -> {
			int[] known = of.apply(part.links.columns());
			if (known != null) {
				System.arraycopy(known, begin, values, at, length);
			}
		});
		return Arrays.stream(values).anyMatch((value) -> value != Links.UNKNOWN) ? values : null;
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
	 * Where stretches are taken from.
	 */
	static final class Part {

		private final Links links;

		private final int @Nullable [] targets;

		private final int @Nullable [] kinds;

		/**
		 * Takes them from there.
		 * @param links all that there are
		 * @param targets what becomes of each target's dense id, null where it stays
		 * @param kinds what becomes of each kind's code, 0 being unknown, null where it
		 * stays
		 */
		Part(Links links, int @Nullable [] targets, int @Nullable [] kinds) {
			this.links = links;
			this.targets = targets;
			this.kinds = kinds;
		}

	}

	/**
	 * Copies a stretch to where it belongs.
	 */
	private interface Stretch {

		void copy(Part part, int begin, int length, int at);

	}

}
