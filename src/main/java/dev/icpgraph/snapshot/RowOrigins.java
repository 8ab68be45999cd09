package dev.icpgraph.snapshot;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

import it.unimi.dsi.fastutil.ints.IntArrayList;

/**
 * The source of each node in a new snapshot: the fresh read, else the old snapshot.
 */
final class RowOrigins {

	private final int[] old;

	private final int[] fresh;

	private final int[] changed;

	private final boolean same;

	private final BitSet replaced = new BitSet();

	private RowOrigins(int[] old, int[] fresh, int olds) {
		this.old = old;
		this.fresh = fresh;
		this.replaced.set(0, olds);
		IntArrayList changes = new IntArrayList();
		boolean moved = old.length != olds;
		for (int row = 0; row < old.length; row++) {
			moved |= old[row] != row;
			if (fresh[row] >= 0) {
				changes.add(row);
			}
			else {
				this.replaced.clear(old[row]);
			}
		}
		this.changed = changes.toIntArray();
		this.same = !moved;
	}

	/**
	 * The dense id of each node in the old snapshot; -1 when it was not there.
	 */
	int[] old() {
		return this.old;
	}

	/**
	 * The dense id of each node in the fresh read; -1 when it comes from the old
	 * snapshot.
	 */
	int[] fresh() {
		return this.fresh;
	}

	/**
	 * The origins of all nodes of a kind.
	 * @param changed the changed nodes, by dense id in the fresh read
	 */
	static RowOrigins of(NamesUnion names, BitSet changed) {
		int[] old = new int[names.names().size()];
		int[] fresh = new int[old.length];
		Arrays.fill(old, -1);
		Arrays.fill(fresh, -1);
		for (int node = 0; node < names.ofOld().length; node++) {
			if (names.ofOld()[node] >= 0) {
				old[names.ofOld()[node]] = node;
			}
		}
		for (int node = 0; node < names.ofFresh().length; node++) {
			if (changed.get(node) || old[names.ofFresh()[node]] < 0) {
				fresh[names.ofFresh()[node]] = node;
			}
		}
		return new RowOrigins(old, fresh, names.ofOld().length);
	}

	/**
	 * The same origins when the fresh read uses the new dense ids.
	 */
	RowOrigins renumbered(int olds) {
		int[] renumbered = new int[size()];
		Arrays.setAll(renumbered, (node) -> stays(node) ? -1 : node);
		return new RowOrigins(this.old, renumbered, olds);
	}

	int size() {
		return this.old.length;
	}

	/**
	 * Whether a row comes from the old snapshot.
	 */
	boolean stays(int row) {
		return this.fresh[row] < 0;
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
		return Arrays.stream(this.changed).allMatch(what);
	}

	/**
	 * Whether the set of nodes is unchanged, whatever their content.
	 */
	boolean areTheSame() {
		return this.same;
	}

	/**
	 * The old rows that are replaced or removed.
	 */
	BitSet replaced() {
		return this.replaced;
	}

}
