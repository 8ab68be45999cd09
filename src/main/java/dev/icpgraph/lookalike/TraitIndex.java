package dev.icpgraph.lookalike;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import dev.icpgraph.snapshot.AccountRanges;
import dev.icpgraph.snapshot.Snapshot;

/**
 * All traits of all accounts of a snapshot, counted once for all queries. 4 bytes per
 * account, plus the snapshot.
 */
public final class TraitIndex {

	private final Snapshot snapshot;

	private final List<TraitColumn> columns;

	private final int[][] holders;

	private final int[] known;

	private final int[] breadths;

	private final double meanBreadth;

	private TraitIndex(Snapshot snapshot, List<TraitColumn> columns) {
		this.snapshot = snapshot;
		this.columns = columns;
		this.holders = new int[columns.size()][];
		this.known = new int[columns.size()];
		this.breadths = new int[snapshot.accounts()];
		for (int column = 0; column < columns.size(); column++) {
			this.holders[column] = new int[columns.get(column).size()];
			columns.get(column).count(this.holders[column], this.breadths);
			this.known[column] = known(columns.get(column), snapshot.accounts());
		}
		this.meanBreadth = Arrays.stream(this.breadths).filter((count) -> count > 0).average().orElse(1);
	}

	private static int known(TraitColumn column, int accounts) {
		return AccountRanges.map(accounts, (from, to) -> (int) IntStream.range(from, to).filter(column::known).count())
			.mapToInt(Integer::intValue)
			.sum();
	}

	/**
	 * Counts the traits that lookalikes compare. O(accounts + links).
	 */
	static TraitIndex of(Snapshot snapshot) {
		return new TraitIndex(snapshot, TraitColumns.ofLookalikes(snapshot));
	}

	/**
	 * Counts the traits of every kind. O(accounts + links).
	 * @param day the day on which people work at an account
	 */
	public static TraitIndex ofAllKinds(Snapshot snapshot, LocalDate day) {
		return new TraitIndex(snapshot, TraitColumns.all(snapshot, day));
	}

	public Snapshot snapshot() {
		return this.snapshot;
	}

	/**
	 * One column for each kind.
	 */
	public List<TraitColumn> columns() {
		return this.columns;
	}

	/**
	 * df, the number of accounts with a trait.
	 */
	public int holders(int column, int trait) {
		return this.holders[column][trait];
	}

	/**
	 * n, the number of accounts with data in a column.
	 */
	public int known(int column) {
		return this.known[column];
	}

	/**
	 * d, the number of traits of all kinds of an account.
	 */
	int breadth(int account) {
		return this.breadths[account];
	}

	/**
	 * The mean of d over the accounts with any trait.
	 */
	double meanBreadth() {
		return this.meanBreadth;
	}

}
