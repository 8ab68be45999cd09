package dev.icpgraph.market;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import dev.icpgraph.icp.Filter;
import dev.icpgraph.scoring.Audience;
import dev.icpgraph.scoring.Scores;
import dev.icpgraph.snapshot.AccountRanges;
import it.unimi.dsi.fastutil.ints.IntArrayList;

/**
 * Counts in one pass the accounts of an audience that each filter removes. Accounts that
 * are out because only their name is known are excluded first; only {@code alone} counts
 * them. Accounts that a filter removes by name are not addressable, unless an override
 * brought them in. O(accounts · criteria).
 */
final class FilterCounts {

	private final int filters;

	private final long byName;

	private final int[] alone;

	private final int[] inOrder;

	private final int[] leaving;

	private final int[] undecided;

	private final List<IntArrayList> only;

	private int accounts;

	private int removedByName;

	private int nameOnly;

	private int inside;

	private int broughtIn;

	/** Exact, as fit is a whole number of units of 2^-20. */
	private double fitInside;

	private FilterCounts(int filters, long byName) {
		this.filters = filters;
		this.byName = byName;
		this.alone = new int[filters];
		this.inOrder = new int[filters];
		this.leaving = new int[filters];
		this.undecided = new int[filters];
		this.only = new ArrayList<>(IntStream.range(0, filters).mapToObj((i) -> new IntArrayList()).toList());
	}

	static FilterCounts of(Scores scores, Audience audience) {
		List<Filter> filters = scores.definition().filters();
		long byName = IntStream.range(0, filters.size())
			.filter((filter) -> filters.get(filter).namesAccounts())
			.mapToLong((filter) -> 1L << filter)
			.sum();
		FilterCounts counts = new FilterCounts(filters.size(), byName);
		AccountRanges.map(scores.snapshot().accounts(), (from, to) -> {
			FilterCounts part = new FilterCounts(filters.size(), byName);
			for (int account = from; account < to; account++) {
				if (audience.includes(scores.role(account))) {
					part.add(account, scores);
				}
			}
			return part;
		}).toList().forEach(counts::add);
		return counts;
	}

	/**
	 * Adds the counts of the next accounts.
	 */
	private void add(FilterCounts next) {
		this.accounts += next.accounts;
		this.removedByName += next.removedByName;
		this.nameOnly += next.nameOnly;
		this.inside += next.inside;
		this.broughtIn += next.broughtIn;
		this.fitInside += next.fitInside;
		for (int filter = 0; filter < this.filters; filter++) {
			this.alone[filter] += next.alone[filter];
			this.inOrder[filter] += next.inOrder[filter];
			this.leaving[filter] += next.leaving[filter];
			this.undecided[filter] += next.undecided[filter];
			this.only.get(filter).addAll(next.only.get(filter));
		}
	}

	private void add(int account, Scores scores) {
		long stopped = scores.stoppedBy(account);
		this.accounts++;
		boolean out = stopped != 0 || scores.droppedAsNameOnly(account);
		boolean in = scores.tiers()[account] != 0;
		boolean addressable = in || (stopped & this.byName) == 0;
		this.broughtIn += (out && in) ? 1 : 0;
		this.removedByName += addressable ? 0 : 1;
		for (int filter = 0; filter < this.filters; filter++) {
			this.alone[filter] += (int) ((stopped >>> filter) & 1);
		}
		if (scores.droppedAsNameOnly(account)) {
			this.nameOnly += addressable ? 1 : 0;
			return;
		}
		if (stopped == 0) {
			this.inside++;
			this.fitInside += scores.fit(account);
		}
		else {
			int first = Long.numberOfTrailingZeros(stopped);
			this.inOrder[first]++;
			this.leaving[first] += addressable ? 1 : 0;
			if (Long.bitCount(stopped) == 1) {
				this.only.get(first).add(account);
			}
		}
		for (int filter = 0; filter < this.filters; filter++) {
			this.undecided[filter] += scores.undecided(filter, account) ? 1 : 0;
		}
	}

	/**
	 * Number of accounts in the audience that no filter removes by name, or that an
	 * override brought in.
	 */
	int addressable() {
		return this.accounts - this.removedByName;
	}

	/**
	 * Number of addressable accounts that are out because only their name is known.
	 */
	int nameOnly() {
		return this.nameOnly;
	}

	/**
	 * Number of accounts that a filter removes, alone or with other filters.
	 */
	int alone(int filter) {
		return this.alone[filter];
	}

	/**
	 * Number of accounts that the filters before it keep and a filter removes.
	 */
	int inOrder(int filter) {
		return this.inOrder[filter];
	}

	/**
	 * As {@link #inOrder}, among addressable accounts.
	 */
	int leaving(int filter) {
		return this.leaving[filter];
	}

	/**
	 * Number of accounts that a filter cannot decide although they have data.
	 */
	int undecided(int filter) {
		return this.undecided[filter];
	}

	/**
	 * The accounts that only this filter removes, ascending.
	 */
	int[] only(int filter) {
		return this.only.get(filter).toIntArray();
	}

	/**
	 * Number of accounts that pass every filter.
	 */
	int inside() {
		return this.inside;
	}

	/**
	 * Number of accounts outside that an override brought in.
	 */
	int broughtIn() {
		return this.broughtIn;
	}

	/**
	 * Mean fit of the accounts inside and some others, 0 to 100.
	 * @param others number of others, at least 1
	 * @param fit sum of their fit
	 */
	double meanFitWith(int others, double fit) {
		return (this.fitInside + fit) / (this.inside + others);
	}

	/**
	 * Mean fit of the accounts inside, 0 to 100; 0 without any.
	 */
	double meanFitInside() {
		return (this.inside > 0) ? this.fitInside / this.inside : 0;
	}

}
