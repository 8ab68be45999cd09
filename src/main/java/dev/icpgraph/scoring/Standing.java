package dev.icpgraph.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import dev.icpgraph.icp.Tiers;
import org.jspecify.annotations.Nullable;

/**
 * Where each account stands among those that pass every filter. Tiers are cuts through
 * the order, so they are disjoint and capacities are met exactly.
 */
final class Standing {

	private final int[] order;

	private final int[] rank;

	private final int tier1;

	private final int tier2;

	private final int least1;

	private final int least2;

	private Standing(int[] order, int[] rank, int tier1, int tier2, int least1, int least2) {
		this.order = order;
		this.rank = rank;
		this.tier1 = tier1;
		this.tier2 = tier2;
		this.least1 = least1;
		this.least2 = least2;
	}

	static Standing of(ScoreColumns sums, List<Gate> gates, Tiers tiers) {
		int accounts = sums.score().length;
		int[] passing = IntStream.range(0, accounts).filter((account) -> passes(gates, account)).toArray();
		int[] order = MatchOrderField.SCORE.ranked(sums, passing);
		int[] rank = new int[accounts];
		Arrays.fill(rank, -1);
		for (int place = 0; place < order.length; place++) {
			rank[order[place]] = place;
		}
		return switch (tiers) {
			case Tiers.Thresholds(double tier1, double tier2) ->
				byScore(sums, order, rank, Points.atLeast(tier1), Points.atLeast(tier2));
			case Tiers.Capacity(int tier1, int tier2) -> byNumber(sums, order, rank, tier1, tier2);
		};
	}

	private static Standing byScore(ScoreColumns sums, int[] order, int[] rank, int least1, int least2) {
		int first = firstBelow(sums, order, least1);
		int second = firstBelow(sums, order, least2);
		return new Standing(order, rank, first, second - first, least1, least2);
	}

	private static Standing byNumber(ScoreColumns sums, int[] order, int[] rank, int tier1, int tier2) {
		int first = Math.min(order.length, tier1);
		int second = (int) Math.min(order.length, (long) tier1 + tier2);
		int least1 = (first < order.length) ? sums.score()[order[first - 1]] : 0;
		int least2 = (second < order.length) ? sums.score()[order[second - 1]] : 0;
		return new Standing(order, rank, first, second - first, least1, least2);
	}

	@Nullable Tier tier(int account) {
		int place = this.rank[account];
		if (place < 0) {
			return null;
		}
		if (place < this.tier1) {
			return Tier.TIER_1;
		}
		return (place < this.tier1 + this.tier2) ? Tier.TIER_2 : Tier.TIER_3;
	}

	/**
	 * Whether both scores lead to the same tier while all other accounts stay as they
	 * are.
	 */
	boolean sameTier(int low, int high) {
		return (low >= this.least1) == (high >= this.least1) && (low >= this.least2) == (high >= this.least2);
	}

	private static boolean passes(List<Gate> gates, int account) {
		for (Gate gate : gates) {
			if (!gate.lets(account)) {
				return false;
			}
		}
		return true;
	}

	private static int firstBelow(ScoreColumns sums, int[] order, int least) {
		int low = 0;
		int high = order.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (sums.score()[order[middle]] >= least) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	/**
	 * Accounts that pass every filter, the best first.
	 */
	int[] order() {
		return this.order;
	}

	/**
	 * By account: its place in the order from 0, or -1 outside.
	 */
	int[] rank() {
		return this.rank;
	}

	/**
	 * How many are in tier 1.
	 */
	int tier1() {
		return this.tier1;
	}

	/**
	 * How many are in tier 2.
	 */
	int tier2() {
		return this.tier2;
	}

	/**
	 * With so many units an account is in tier 1.
	 */
	int least1() {
		return this.least1;
	}

	/**
	 * With so many units an account is in tier 2 or better.
	 */
	int least2() {
		return this.least2;
	}

}
