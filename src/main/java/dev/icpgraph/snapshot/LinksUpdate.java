package dev.icpgraph.snapshot;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * The links of a relation in a new snapshot: the rows of changed nodes as they were read
 * anew, all others as they were. Dense ids keep their order, so each row stays in order.
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
		this.kinds = NamesUnion.of(old.kinds(), fresh.kinds(), usedKinds(), new BitSet(), true);
	}

	/**
	 * What links of the old rows that stay lead to.
	 */
	static BitSet usedTargets(Links old, RowOrigins rows) {
		return used(old, rows, old::target);
	}

	private BitSet usedKinds() {
		return (this.old.kinds().size() == 0) ? new BitSet() : used(this.old, this.rows, this.old::kind);
	}

	/**
	 * The codes that links of the old rows that stay have, but for negative ones.
	 */
	private static BitSet used(Links old, RowOrigins rows, IntUnaryOperator code) {
		BitSet used = new BitSet();
		rows.kept().stream().forEach((row) -> {
			for (int position = old.begin(row); position < old.end(row); position++) {
				int here = code.applyAsInt(position);
				if (here >= 0) {
					used.set(here);
				}
			}
		});
		return used;
	}

	/**
	 * Whether no link is new, gone or other than before.
	 */
	boolean changesNothing(Names rowNames, Names oldRowNames, Names oldTargetNames) {
		if (rowNames != oldRowNames || this.targets.names() != oldTargetNames) {
			return false;
		}
		for (int row = 0; row < this.rows.size(); row++) {
			if (!this.rows.stays(row) && !sameRow(this.rows.old()[row], this.rows.fresh()[row])) {
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
					&& kind(this.old, left, this.kinds.ofOld()) == kind(this.fresh, right, this.kinds.ofFresh())
					&& this.old.day(left) == this.fresh.day(right) && this.old.amount(left) == this.fresh.amount(right);
		}
		return same;
	}

	Links links() {
		int[] offsets = new int[this.rows.size() + 1];
		for (int row = 0; row < this.rows.size(); row++) {
			int from = this.rows.stays(row) ? this.rows.old()[row] : this.rows.fresh()[row];
			offsets[row + 1] = Math.addExact(offsets[row], source(row).degree(from));
		}
		int[] ofOld = this.targets.ofOld();
		int[] ofFresh = this.targets.ofFresh();
		int[] leadsTo = column(offsets, (position) -> ofOld[this.old.target(position)],
				(position) -> ofFresh[this.fresh.target(position)]);
		return new Links(offsets, Codes.of(leadsTo, this.targets.names().size()), columns(offsets));
	}

	private LinkColumns columns(int[] offsets) {
		if (this.old.hasNoColumns() && this.fresh.hasNoColumns()) {
			return LinkColumns.NONE;
		}
		Names words = this.kinds.names().ignoringCase();
		int @Nullable [] codes = known(column(offsets, (position) -> kind(this.old, position, this.kinds.ofOld()) + 1,
				(position) -> kind(this.fresh, position, this.kinds.ofFresh()) + 1), 0);
		int @Nullable [] days = known(column(offsets, this.old::day, this.fresh::day), Days.UNKNOWN);
		int @Nullable [] amounts = known(column(offsets, this.old::amount, this.fresh::amount), Links.UNKNOWN);
		return (codes == null && days == null && amounts == null) ? LinkColumns.NONE
				: new LinkColumns(words, (codes != null) ? Codes.of(codes, words.size() + 1) : null, days, amounts);
	}

	/**
	 * What the links of all rows have, by their position in their source.
	 */
	private int[] column(int[] offsets, IntUnaryOperator ofOld, IntUnaryOperator ofFresh) {
		int[] column = new int[offsets[this.rows.size()]];
		for (int row = 0; row < this.rows.size(); row++) {
			boolean stays = this.rows.stays(row);
			IntUnaryOperator value = stays ? ofOld : ofFresh;
			int position = stays ? this.old.begin(this.rows.old()[row]) : this.fresh.begin(this.rows.fresh()[row]);
			for (int i = offsets[row]; i < offsets[row + 1]; i++) {
				column[i] = value.applyAsInt(position++);
			}
		}
		return column;
	}

	/**
	 * No column where nothing in it is known.
	 */
	private static int @Nullable [] known(int[] column, int unknown) {
		return Arrays.stream(column).anyMatch((value) -> value != unknown) ? column : null;
	}

	private Links source(int row) {
		return this.rows.stays(row) ? this.old : this.fresh;
	}

	private static int kind(Links links, int position, int[] ids) {
		int kind = links.kind(position);
		return (kind < 0) ? -1 : ids[kind];
	}

}
