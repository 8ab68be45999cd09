package dev.icpgraph.snapshot;

import java.util.BitSet;
import java.util.function.IntUnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * Updates the links of a relation: takes the rows of changed nodes from the fresh read
 * and all other rows from the old snapshot. Dense ids keep their order, so each row stays
 * in order.
 */
final class LinksUpdate {

	private final Links old;

	private final Links fresh;

	private final RowOrigins rows;

	private final NamesUnion targets;

	private final NamesUnion kinds;

	LinksUpdate(Links old, Links fresh, RowOrigins rows, NamesUnion targets) {
		this.old = old;
		this.fresh = fresh;
		this.rows = rows;
		this.targets = targets;
		BitSet staying = staying(old, rows, old::kind, old.kinds().size());
		this.kinds = NamesUnion.of(old.kinds(), fresh.kinds(), staying, new BitSet(), true);
	}

	/**
	 * The targets of the old rows that stay.
	 */
	static BitSet usedTargets(Links old, RowOrigins rows, int targetCount) {
		return staying(old, rows, old::target, targetCount);
	}

	/**
	 * The codes used by links of the staying rows: all codes except those used only by
	 * other rows. Stops searching once every code is found.
	 */
	private static BitSet staying(Links old, RowOrigins rows, IntUnaryOperator code, int count) {
		BitSet missing = new BitSet();
		rows.replaced().stream().forEach((row) -> {
			for (int position = old.begin(row); position < old.end(row); position++) {
				int here = code.applyAsInt(position);
				if (here >= 0) {
					missing.set(here);
				}
			}
		});
		for (int row = 0; row < old.rows() && !missing.isEmpty(); row++) {
			for (int position = old.begin(row); position < old.end(row) && !rows.replaced().get(row); position++) {
				int here = code.applyAsInt(position);
				if (here >= 0) {
					missing.clear(here);
				}
			}
		}
		BitSet staying = new BitSet();
		staying.set(0, count);
		staying.andNot(missing);
		return staying;
	}

	/**
	 * Whether every link is the same as before.
	 */
	boolean changesNothing(Names rowNames, Names oldRowNames, Names oldTargetNames) {
		if (rowNames != oldRowNames || this.targets.names() != oldTargetNames) {
			return false;
		}
		for (int row : this.rows.changed()) {
			if (!sameRow(this.rows.old(row), this.rows.fresh(row))) {
				return false;
			}
		}
		return true;
	}

	private boolean sameRow(int before, int now) {
		boolean same = this.old.degree(before) == this.fresh.degree(now);
		for (int i = 0; same && i < this.fresh.degree(now); i++) {
			int left = this.old.begin(before) + i;
			int right = this.fresh.begin(now) + i;
			same = this.old.target(left) == this.targets.ofFresh()[this.fresh.target(right)]
					&& oldKind(left) == freshKind(right) && this.old.day(left) == this.fresh.day(right)
					&& this.old.amount(left) == this.fresh.amount(right);
		}
		return same;
	}

	/**
	 * The links by row.
	 */
	Links links() {
		LinksSplice splice = new LinksSplice(new LinksSplice.Part(this.old, this.targets.renamed(), oldKinds()),
				new LinksSplice.Part(this.fresh, this.targets.ofFresh(), codes(this.kinds.ofFresh())),
				this.rows.size());
		this.rows.eachStretch(splice::addRows);
		return splice.links(this.targets.names().size(), kindNames());
	}

	/**
	 * The links by target: in each row, the links of changed sources are replaced.
	 * @param back the old links by target
	 * @param now the new links by row
	 * @param sources the names of the rows
	 */
	Links backlinks(Links back, Links now, NamesUnion sources) {
		int targetCount = this.targets.names().size();
		Links changed = now.only((row) -> !this.rows.stays(row), targetCount).reversed(targetCount);
		LinksSplice splice = new LinksSplice(new LinksSplice.Part(back, sources.renamed(), oldKinds()),
				new LinksSplice.Part(changed, null, null), targetCount);
		BitSet touched = touchedTargets();
		int[] origins = this.targets.originsInOld();
		for (int target = 0; target < targetCount; target++) {
			int before = (origins != null) ? origins[target] : target;
			if (before < 0) {
				splice.add(true, changed.begin(target), changed.end(target));
			}
			else if (changed.degree(target) == 0 && !touched.get(before)) {
				splice.add(false, back.begin(before), back.end(before));
			}
			else {
				merge(splice, back, before, changed, target, sources);
			}
			splice.endRow();
		}
		return splice.links(sources.names().size(), now.kinds());
	}

	/**
	 * The old targets of old rows that do not stay.
	 */
	private BitSet touchedTargets() {
		BitSet touched = new BitSet();
		this.rows.replaced().stream().forEach((row) -> {
			for (int position = this.old.begin(row); position < this.old.end(row); position++) {
				touched.set(this.old.target(position));
			}
		});
		return touched;
	}

	private void merge(LinksSplice splice, Links back, int before, Links changed, int target, NamesUnion sources) {
		int next = changed.begin(target);
		for (int position = back.begin(before); position < back.end(before); position++) {
			int source = back.target(position);
			if (!this.rows.replaced().get(source)) {
				int begin = next;
				while (next < changed.end(target) && changed.target(next) < sources.ofOld(source)) {
					next++;
				}
				splice.add(true, begin, next);
				splice.add(false, position, position + 1);
			}
		}
		splice.add(true, next, changed.end(target));
	}

	private Names kindNames() {
		return this.kinds.names().ignoringCase();
	}

	private int @Nullable [] oldKinds() {
		int[] renamed = this.kinds.renamed();
		return (renamed != null) ? codes(renamed) : null;
	}

	/**
	 * Converts indexes to codes (index + 1; 0 = unknown).
	 */
	private static int[] codes(int[] places) {
		int[] codes = new int[places.length + 1];
		for (int place = 0; place < places.length; place++) {
			codes[place + 1] = places[place] + 1;
		}
		return codes;
	}

	private int oldKind(int position) {
		int kind = this.old.kind(position);
		return (kind < 0) ? -1 : this.kinds.ofOld(kind);
	}

	private int freshKind(int position) {
		int kind = this.fresh.kind(position);
		return (kind < 0) ? -1 : this.kinds.ofFresh()[kind];
	}

}
