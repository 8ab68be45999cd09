package dev.icpgraph.proximity;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Where customers rank among the accounts that are none: means of shares that are behind
 * them, those alike counting half.
 */
final class Percentiles {

	private static final int PARTS = 10;

	private final int[] others;

	private final int[] tenth;

	private final double[] sums = new double[3];

	private final int[] counts = new int[3];

	Percentiles(Snapshot market, int[] customers) {
		this.others = IntStream.range(0, market.accounts())
			.filter((account) -> Arrays.binarySearch(customers, account) < 0)
			.toArray();
		this.tenth = tenths(market);
	}

	/**
	 * By account, to which tenth of the accounts it belongs by its number of links.
	 */
	private static int[] tenths(Snapshot market) {
		int[] sizes = IntStream.range(0, market.accounts())
			.map((account) -> Arrays.stream(Relation.values())
				.filter((relation) -> relation.from() == Relation.USES.from())
				.mapToInt((relation) -> market.links(relation).degree(account))
				.sum())
			.toArray();
		int[] sorted = Arrays.stream(sizes).sorted().toArray();
		int[] ends = IntStream.rangeClosed(1, PARTS)
			.map((part) -> sorted[(sorted.length * part - 1) / PARTS])
			.toArray();
		return Arrays.stream(sizes)
			.map((size) -> (int) Arrays.stream(ends).filter((end) -> end < size).count())
			.toArray();
	}

	void add(int customer, Proximities proximities) {
		add(0, customer, proximities, (account) -> true);
		if (proximities.value(customer) >= 0) {
			add(1, customer, proximities, (account) -> proximities.value(account) >= 0);
		}
		add(2, customer, proximities, (account) -> this.tenth[account] == this.tenth[customer]);
	}

	private void add(int kind, int customer, Proximities proximities, IntPredicate counted) {
		int value = Math.max(0, proximities.value(customer));
		long behind = 0;
		int among = 0;
		for (int account : this.others) {
			if (counted.test(account)) {
				behind += 1 + Integer.signum(value - Math.max(0, proximities.value(account)));
				among++;
			}
		}
		if (among > 0) {
			this.sums[kind] += behind / 2.0 / among;
			this.counts[kind]++;
		}
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "%d | %.3f | %.3f | %.3f", this.counts[1], mean(0), mean(1), mean(2));
	}

	private double mean(int kind) {
		return this.sums[kind] / Math.max(1, this.counts[kind]);
	}

}
