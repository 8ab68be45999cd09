package dev.icpgraph.likeness;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Percentile ranks of customers among the other accounts: mean shares of accounts behind
 * them, where ties count half.
 */
final class Percentiles {

	private static final int PARTS = 10;

	private final int[] others;

	private final int[] tenthByLinks;

	private final int[] tenthBySize;

	private final double[] sums = new double[4];

	private final int[] counts = new int[4];

	Percentiles(Snapshot market, int[] customers) {
		this.others = IntStream.range(0, market.accounts())
			.filter((account) -> Arrays.binarySearch(customers, account) < 0)
			.toArray();
		this.tenthByLinks = tenths(market, (account) -> links(market, account));
		this.tenthBySize = tenths(market, (account) -> size(market, account));
	}

	/**
	 * Number of links that start at an account.
	 */
	static int links(Snapshot market, int account) {
		return Arrays.stream(Relation.values())
			.filter((relation) -> relation.from() == Relation.USES.from())
			.mapToInt((relation) -> market.links(relation).degree(account))
			.sum();
	}

	/**
	 * The same plus the links that end there: jobs and referrals received.
	 */
	static int size(Snapshot market, int account) {
		return links(market, account) + market.backlinks(Relation.EMPLOYED_AT).degree(account)
				+ market.backlinks(Relation.REFERRED).degree(account);
	}

	/**
	 * The decile of each account.
	 */
	private static int[] tenths(Snapshot market, IntUnaryOperator sizeOf) {
		int[] sizes = IntStream.range(0, market.accounts()).map(sizeOf).toArray();
		int[] sorted = Arrays.stream(sizes).sorted().toArray();
		int[] ends = IntStream.rangeClosed(1, PARTS)
			.map((part) -> sorted[(sorted.length * part - 1) / PARTS])
			.toArray();
		return Arrays.stream(sizes)
			.map((size) -> (int) Arrays.stream(ends).filter((end) -> end < size).count())
			.toArray();
	}

	/**
	 * Adds the rank of a customer.
	 * @param ranking sort key by account: -1 without data, else not negative
	 */
	void add(int customer, IntToLongFunction ranking) {
		long[] values = IntStream.range(0, this.tenthBySize.length).mapToLong(ranking).toArray();
		add(0, customer, values, (account) -> true);
		if (values[customer] >= 0) {
			add(1, customer, values, (account) -> values[account] >= 0);
		}
		add(2, customer, values, (account) -> this.tenthByLinks[account] == this.tenthByLinks[customer]);
		add(3, customer, values, (account) -> this.tenthBySize[account] == this.tenthBySize[customer]);
	}

	private void add(int kind, int customer, long[] values, IntPredicate counted) {
		long value = Math.max(0, values[customer]);
		long behind = 0;
		int among = 0;
		for (int account : this.others) {
			if (counted.test(account)) {
				behind += 1 + Long.signum(value - Math.max(0, values[account]));
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
		return String.format(Locale.ROOT, "%d | %.3f | %.3f | %.3f | %.3f", this.counts[1], mean(0), mean(1), mean(2),
				mean(3));
	}

	private double mean(int kind) {
		return this.sums[kind] / Math.max(1, this.counts[kind]);
	}

}
