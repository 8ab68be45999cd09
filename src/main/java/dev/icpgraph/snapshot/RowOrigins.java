package dev.icpgraph.snapshot;

import java.util.BitSet;
import java.util.function.IntPredicate;

import it.unimi.dsi.fastutil.ints.Int2IntMap;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The source of each node in a new snapshot: the fresh read or the old snapshot. Takes
 * little memory if no node is added or removed.
 */
final class RowOrigins {

	/** Null when no node is added or removed. */
	private final int @Nullable [] old;

	private final Int2IntMap fresh;

	private final int size;

	private final int[] changed;

	private final BitSet changes = new BitSet();

	private final BitSet replaced;

	private RowOrigins(int size, int @Nullable [] old, Int2IntMap fresh, BitSet replaced) {
		this.size = size;
		this.old = old;
		this.fresh = fresh;
		this.replaced = replaced;
		this.fresh.defaultReturnValue(-1);
		fresh.keySet().forEach(this.changes::set);
		this.changed = this.changes.stream().toArray();
	}

	/**
	 * The origins of all nodes of a kind.
	 * @param changed the changed nodes, by dense id in the fresh read
	 */
	static RowOrigins of(NamesUnion names, BitSet changed) {
		int[] old = names.originsInOld();
		Int2IntMap fresh = new Int2IntOpenHashMap();
		for (int node = 0; node < names.ofFresh().length; node++) {
			int row = names.ofFresh()[node];
			if (changed.get(node) || (old != null && old[row] < 0)) {
				fresh.put(row, node);
			}
		}
		return new RowOrigins(names.names().size(), old, fresh, replaced(names.olds(), old, fresh));
	}

	private static BitSet replaced(int olds, int @Nullable [] old, Int2IntMap fresh) {
		BitSet replaced = new BitSet();
		if (old == null) {
			fresh.keySet().forEach(replaced::set);
			return replaced;
		}
		replaced.set(0, olds);
		for (int row = 0; row < old.length; row++) {
			if (!fresh.containsKey(row)) {
				replaced.clear(old[row]);
			}
		}
		return replaced;
	}

	/**
	 * The same origins when the fresh read uses the new dense ids.
	 */
	RowOrigins renumbered() {
		Int2IntMap renumbered = new Int2IntOpenHashMap();
		for (int row : this.changed) {
			renumbered.put(row, row);
		}
		return new RowOrigins(this.size, this.old, renumbered, this.replaced);
	}

	/**
	 * The dense id of a node in the old snapshot; -1 when it was not there.
	 */
	int old(int row) {
		return (this.old != null) ? this.old[row] : row;
	}

	/**
	 * The dense id of a node in the fresh read; -1 when it comes from the old snapshot.
	 */
	int fresh(int row) {
		return this.fresh.get(row);
	}

	int size() {
		return this.size;
	}

	/**
	 * Whether a row comes from the old snapshot.
	 */
	boolean stays(int row) {
		return !this.changes.get(row);
	}

	/**
	 * The rows that do not come from the old snapshot, ascending.
	 */
	int[] changed() {
		return this.changed;
	}

	/**
	 * Whether a condition holds for all changed rows.
	 */
	boolean changed(IntPredicate what) {
		for (int row : this.changed) {
			if (!what.test(row)) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Whether the set of nodes is unchanged, regardless of their content.
	 */
	boolean areTheSame() {
		return this.old == null;
	}

	/**
	 * The old rows that are replaced or removed.
	 */
	BitSet replaced() {
		return this.replaced;
	}

	/**
	 * Passes all rows in order, as ranges of rows from one source.
	 */
	void eachStretch(Stretch stretch) {
		int next = 0;
		for (int row : this.changed) {
			eachOldStretch(next, row, stretch);
			stretch.rows(true, fresh(row), 1);
			next = row + 1;
		}
		eachOldStretch(next, this.size, stretch);
	}

	/**
	 * Adjacent rows may not have been adjacent before: a removed node may have been
	 * between them.
	 */
	private void eachOldStretch(int from, int to, Stretch stretch) {
		int begin = from;
		for (int row = from + 1; this.old != null && row < to; row++) {
			if (this.old[row] != this.old[row - 1] + 1) {
				stretch.rows(false, this.old[begin], row - begin);
				begin = row;
			}
		}
		if (begin < to) {
			stretch.rows(false, old(begin), to - begin);
		}
	}

	/**
	 * A range of rows.
	 */
	interface Stretch {

		/**
		 * Takes rows that follow each other in their source.
		 * @param begin dense id of the first row in its source
		 */
		void rows(boolean isFresh, int begin, int length);

	}

}
