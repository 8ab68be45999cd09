package dev.icpgraph.snapshot;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntArrays;
import it.unimi.dsi.fastutil.ints.IntList;
import org.jspecify.annotations.Nullable;

/**
 * Collects links in any order and lays them out as sparse rows without duplicates. Can
 * keep only the earliest dated of several links to the same target.
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

	Links links(Ranks sources, Ranks targets) {
		NameCollector.Ordered orderedKinds = this.kindNames.ordered();
		replace(this.from, sources::of);
		replace(this.to, targets::of);
		if (!sources.areComplete() || !targets.areComplete()) {
			keepRanked();
		}
		replace(this.kinds, (code) -> (code == 0) ? 0 : orderedKinds.ranks().of(code - 1) + 1);
		int[] order = inOrder(sources.size(), targets.size());
		int[] offsets = new int[sources.size() + 1];
		for (int position : order) {
			offsets[this.from.getInt(position) + 1]++;
		}
		Arrays.parallelPrefix(offsets, Integer::sum);
		return new Links(offsets, Codes.of(picked(this.to, order), targets.size()),
				columns(orderedKinds.names(), order));
	}

	/**
	 * Keeps only links whose ends both have a rank.
	 */
	private void keepRanked() {
		List<IntArrayList> columns = Stream.of(this.from, this.to, this.kinds, this.days, this.amounts)
			.filter((column) -> !column.isEmpty())
			.toList();
		int kept = 0;
		for (int link = 0; link < this.from.size(); link++) {
			if (this.from.getInt(link) != Ranks.NONE && this.to.getInt(link) != Ranks.NONE) {
				for (IntArrayList column : columns) {
					column.set(kept, column.getInt(link));
				}
				kept++;
			}
		}
		for (IntArrayList column : columns) {
			column.size(kept);
		}
	}

	private LinkColumns columns(Names kindsInOrder, int[] order) {
		if (this.kinds.isEmpty() && this.days.isEmpty() && this.amounts.isEmpty()) {
			return LinkColumns.NONE;
		}
		return new LinkColumns(kindsInOrder,
				this.kinds.isEmpty() ? null : Codes.compact(picked(this.kinds, order), kindsInOrder.size() + 1),
				this.days.isEmpty() ? null : LinkNumbers.of(picked(this.days, order)),
				this.amounts.isEmpty() ? null : LinkNumbers.of(picked(this.amounts, order)));
	}

	/**
	 * The distinct links, ordered by row and content. Counting sort orders them by target
	 * and then by row, so that few need comparing.
	 */
	private int[] inOrder(int rows, int targets) {
		int[] byTarget = sorted(this.to, targets, (place) -> place);
		int[] order = sorted(this.from, rows, (place) -> byTarget[place]);
		int kept = 0;
		int end = 0;
		for (int begin = 0; begin < order.length; begin = end) {
			end = endOfPair(order, begin);
			if (end > begin + 1) {
				IntArrays.quickSort(order, begin, end, this::compare);
			}
			kept = distinct(order, begin, end, kept);
		}
		return Arrays.copyOf(order, kept);
	}

	/**
	 * Sorts links by a column in ascending order; stable.
	 * @param size number of possible values, from 0
	 * @param before the links in their earlier order
	 */
	private static int[] sorted(IntArrayList column, int size, IntUnaryOperator before) {
		int[] values = column.elements();
		int[] next = new int[size + 1];
		for (int link = 0; link < column.size(); link++) {
			next[values[link] + 1]++;
		}
		Arrays.parallelPrefix(next, Integer::sum);
		int[] sorted = new int[column.size()];
		for (int place = 0; place < sorted.length; place++) {
			int link = before.applyAsInt(place);
			sorted[next[values[link]]++] = link;
		}
		return sorted;
	}

	private int endOfPair(int[] order, int begin) {
		int end = begin + 1;
		while (end < order.length && this.from.getInt(order[end]) == this.from.getInt(order[begin])
				&& this.to.getInt(order[end]) == this.to.getInt(order[begin])) {
			end++;
		}
		return end;
	}

	/**
	 * Keeps the distinct links between two nodes and moves them next to those before.
	 */
	private int distinct(int[] order, int begin, int end, int first) {
		int kept = first;
		for (int i = begin; i < end; i++) {
			if (kept > first && this.oncePerTarget) {
				boolean known = !this.days.isEmpty() && this.days.getInt(order[kept - 1]) != Days.UNKNOWN;
				order[kept - 1] = known ? order[kept - 1] : order[i];
			}
			else if (kept == first || compare(order[kept - 1], order[i]) != 0) {
				order[kept++] = order[i];
			}
		}
		return kept;
	}

	private int compare(int left, int right) {
		int byKind = compare(this.kinds, left, right);
		int byDay = (byKind != 0) ? byKind : compare(this.days, left, right);
		return (byDay != 0) ? byDay : compare(this.amounts, left, right);
	}

	private static int compare(IntList column, int left, int right) {
		return column.isEmpty() ? 0 : Integer.compare(column.getInt(left), column.getInt(right));
	}

	private static void replace(IntArrayList column, IntUnaryOperator value) {
		int[] values = column.elements();
		for (int link = 0; link < column.size(); link++) {
			values[link] = value.applyAsInt(values[link]);
		}
	}

	private static int[] picked(IntArrayList column, int[] order) {
		int[] values = column.elements();
		int[] picked = new int[order.length];
		Arrays.setAll(picked, (place) -> values[order[place]]);
		return picked;
	}

}
