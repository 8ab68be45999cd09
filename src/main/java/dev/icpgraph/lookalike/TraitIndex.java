package dev.icpgraph.lookalike;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import dev.icpgraph.snapshot.AccountAttribute;
import dev.icpgraph.snapshot.AccountQuantity;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;

/**
 * All traits of all accounts of a snapshot, counted once for all questions. 4 bytes per
 * account, plus the snapshot.
 */
final class TraitIndex {

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
			this.known[column] = (int) IntStream.range(0, snapshot.accounts())
				.filter(columns.get(column)::known)
				.count();
		}
		this.meanBreadth = Arrays.stream(this.breadths).filter((count) -> count > 0).average().orElse(1);
	}

	/**
	 * Counts the traits of a snapshot. O(accounts + links).
	 */
	static TraitIndex of(Snapshot snapshot) {
		return new TraitIndex(snapshot, List.of(
				new LinkedTraits(TraitKind.TECHNOLOGY, snapshot, Relation.USES, Relation.USES),
				new LinkedTraits(TraitKind.CATEGORY, snapshot, Relation.USES_CATEGORY, Relation.USES),
				CodedTraits.of(TraitKind.INDUSTRY, snapshot.attribute(AccountAttribute.INDUSTRY)),
				CodedTraits.of(TraitKind.HEADCOUNT, snapshot.quantity(AccountQuantity.HEADCOUNT), Bands.HEADCOUNT),
				CodedTraits.of(TraitKind.REVENUE, snapshot.quantity(AccountQuantity.REVENUE_USD), Bands.REVENUE_USD),
				CodedTraits.of(TraitKind.COUNTRY, snapshot.attribute(AccountAttribute.COUNTRY)),
				CodedTraits.of(TraitKind.BUSINESS_MODEL, snapshot.attribute(AccountAttribute.BUSINESS_MODEL)),
				CodedTraits.of(TraitKind.OPERATING_MODEL, snapshot.attribute(AccountAttribute.OPERATING_MODEL)),
				new LinkedTraits(TraitKind.EVENT, snapshot, Relation.PARTICIPATED_IN, Relation.PARTICIPATED_IN),
				new LinkedTraits(TraitKind.PARTNER, snapshot, Relation.PARTNERS_WITH, Relation.PARTNERS_WITH)));
	}

	Snapshot snapshot() {
		return this.snapshot;
	}

	/**
	 * One column for each kind.
	 */
	List<TraitColumn> columns() {
		return this.columns;
	}

	/**
	 * df, the number of accounts with a trait.
	 */
	int holders(int column, int trait) {
		return this.holders[column][trait];
	}

	/**
	 * n, the number of accounts with data in a column.
	 */
	int known(int column) {
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
