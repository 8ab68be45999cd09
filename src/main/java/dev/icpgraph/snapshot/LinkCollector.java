package dev.icpgraph.snapshot;

import java.util.Arrays;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntArrays;
import it.unimi.dsi.fastutil.ints.IntComparator;
import it.unimi.dsi.fastutil.ints.IntList;
import org.jspecify.annotations.Nullable;

/**
 * Takes links in any order and lays them out as sparse rows, each once: where that is
 * wanted, of several that lead to the same target only the earliest whose day is known.
 */
final class LinkCollector {

	private final NameCollector kindNames = new NameCollector(true);

	private final IntArrayList from = new IntArrayList();

	private final IntArrayList to = new IntArrayList();

	private final IntArrayList kinds = new IntArrayList();

	private final IntArrayList days = new IntArrayList();

	private final IntArrayList amounts = new IntArrayList();

	private final boolean oncePerTarget;

	LinkCollector(boolean oncePerTarget) {
		this.oncePerTarget = oncePerTarget;
	}

	void add(int source, int target, @Nullable String kind, int day, int amount) {
		put(this.kinds, (kind != null) ? this.kindNames.number(kind) + 1 : 0, 0);
		put(this.days, day, Days.UNKNOWN);
		put(this.amounts, amount, Days.UNKNOWN);
		this.from.add(source);
		this.to.add(target);
	}

	/**
	 * Keeps a column empty until its first known value.
	 */
	private void put(IntArrayList column, int value, int unknown) {
		if (value == unknown && column.isEmpty()) {
			return;
		}
		while (column.size() < this.from.size()) {
			column.add(unknown);
		}
		column.add(value);
	}

	Links links(int[] sourceRanks, int[] targetRanks) {
		NameCollector.Ordered orderedKinds = this.kindNames.ordered();
		this.from.replaceAll((int number) -> sourceRanks[number]);
		this.to.replaceAll((int number) -> targetRanks[number]);
		this.kinds.replaceAll((int code) -> (code == 0) ? 0 : orderedKinds.ranks()[code - 1] + 1);
		int[] order = inOrder(sourceRanks.length);
		int[] offsets = new int[sourceRanks.length + 1];
		for (int position : order) {
			offsets[this.from.getInt(position) + 1]++;
		}
		Arrays.parallelPrefix(offsets, Integer::sum);
		return new Links(offsets, Codes.of(picked(this.to, order), targetRanks.length),
				columns(orderedKinds.names(), order));
	}

	private LinkColumns columns(Names kindsInOrder, int[] order) {
		if (this.kinds.isEmpty() && this.days.isEmpty() && this.amounts.isEmpty()) {
			return LinkColumns.NONE;
		}
		return new LinkColumns(kindsInOrder,
				this.kinds.isEmpty() ? null : Codes.of(picked(this.kinds, order), kindsInOrder.size() + 1),
				this.days.isEmpty() ? null : picked(this.days, order),
				this.amounts.isEmpty() ? null : picked(this.amounts, order));
	}

	/**
	 * The links by row and content, each once.
	 */
	private int[] inOrder(int rows) {
		int[] order = byRow(rows);
		IntComparator byContent = this::compare;
		int begin = 0;
		int kept = 0;
		for (int end = 1; end <= order.length; end++) {
			if (end == order.length || this.from.getInt(order[end]) != this.from.getInt(order[begin])) {
				IntArrays.quickSort(order, begin, end, byContent);
				kept = distinct(order, begin, end, kept);
				begin = end;
			}
		}
		return Arrays.copyOf(order, kept);
	}

	/**
	 * Moves what is kept of a row in order up to the rows before it.
	 */
	private int distinct(int[] order, int begin, int end, int first) {
		int kept = first;
		for (int i = begin; i < end; i++) {
			if (kept > first && this.oncePerTarget && isSameTarget(order[kept - 1], order[i])) {
				boolean known = !this.days.isEmpty() && this.days.getInt(order[kept - 1]) != Days.UNKNOWN;
				order[kept - 1] = known ? order[kept - 1] : order[i];
			}
			else if (kept == first || compare(order[kept - 1], order[i]) != 0) {
				order[kept++] = order[i];
			}
		}
		return kept;
	}

	private boolean isSameTarget(int left, int right) {
		return this.to.getInt(left) == this.to.getInt(right);
	}

	private int[] byRow(int rows) {
		int[] next = new int[rows + 1];
		for (int i = 0; i < this.from.size(); i++) {
			next[this.from.getInt(i) + 1]++;
		}
		Arrays.parallelPrefix(next, Integer::sum);
		int[] order = new int[this.from.size()];
		for (int i = 0; i < order.length; i++) {
			order[next[this.from.getInt(i)]++] = i;
		}
		return order;
	}

	private int compare(int left, int right) {
		int byTarget = Integer.compare(this.to.getInt(left), this.to.getInt(right));
		int byKind = (byTarget != 0) ? byTarget : compare(this.kinds, left, right);
		int byDay = (byKind != 0) ? byKind : compare(this.days, left, right);
		return (byDay != 0) ? byDay : compare(this.amounts, left, right);
	}

	private static int compare(IntList column, int left, int right) {
		return column.isEmpty() ? 0 : Integer.compare(column.getInt(left), column.getInt(right));
	}

	private static int[] picked(IntList column, int[] order) {
		return Arrays.stream(order).map(column::getInt).toArray();
	}

}
