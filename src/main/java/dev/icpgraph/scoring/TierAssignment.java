package dev.icpgraph.scoring;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import dev.icpgraph.feature.AccountChunk;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.Tiers;
import org.jspecify.annotations.Nullable;

/**
 * Where each account stands among those that pass every filter. Tiers are cuts through
 * the order, so they are disjoint and capacities are met exactly; the order itself is
 * worked out when it is first asked for.
 *
 * <pre>
 * tiers   2 1 0 3         1 byte per account, 0 is outside
 * order   1 0 3           4 bytes per account inside, the best first
 * </pre>
 */
final class TierAssignment {

	private final ScoreColumns sums;

	private final byte[] tiers;

	private final int[] counts;

	private final TierCutoff first;

	private final TierCutoff second;

	private volatile int @Nullable [] order;

	private TierAssignment(ScoreColumns sums, byte[] tiers, TierCutoff first, TierCutoff second, TierContext carried) {
		this.sums = sums;
		this.tiers = tiers;
		this.first = first;
		this.second = second;
		this.counts = assign();
		carried.overrides().forEach((account, override) -> put(account, override.tier().number()));
	}

	static TierAssignment of(ScoreColumns sums, List<FilterColumn> gates, IcpDefinition definition,
			TierContext carried) {
		byte[] outside = outside(gates, sums.keys().length);
		// Accounts that people gave a tier take their places apart from the others.
		carried.overrides().keySet().forEach((account) -> outside[account] = 1);
		TiersBefore before = (definition.steadiness() != null) ? carried.before() : null;
		return switch (definition.tiers()) {
			case Tiers.Thresholds(double tier1, double tier2) -> new TierAssignment(sums, outside,
					TierCutoff.atLeast(Points.atLeast(tier1), 1, definition.steadiness(), before),
					TierCutoff.atLeast(Points.atLeast(tier2), 2, definition.steadiness(), before), carried);
			case Tiers.Capacity(int tier1, int tier2) -> {
				int first = Math.max(0, tier1 - carried.into(Tier.TIER_1));
				int second = Math.max(0, tier2 - carried.into(Tier.TIER_2));
				yield (before == null) ? byNumber(sums, outside, first, second, carried)
						: steadily(sums, outside, first, second, definition, carried);
			}
		};
	}

	private static TierAssignment byNumber(ScoreColumns sums, byte[] outside, int first, int second,
			TierContext carried) {
		int both = (int) Math.min(Integer.MAX_VALUE, (long) first + second);
		int[] counts = RankCutoff.counts(sums.keys(), outside);
		return new TierAssignment(sums, outside, TierCutoff.of(RankCutoff.after(first, counts, sums.keys(), outside)),
				TierCutoff.of(RankCutoff.after(both, counts, sums.keys(), outside)), carried);
	}

	private static TierAssignment steadily(ScoreColumns sums, byte[] outside, int first, int second,
			IcpDefinition definition, TierContext carried) {
		TierCutoff above = TierCutoff.after(first, 1, sums.keys(), outside, definition.steadiness(), carried.before());
		byte[] taken = outside.clone();
		for (int account = 0; account < taken.length; account++) {
			taken[account] |= (byte) (above.above(sums.keys()[account], account) ? 1 : 0);
		}
		return new TierAssignment(sums, outside, above,
				TierCutoff.after(second, 2, sums.keys(), taken, definition.steadiness(), carried.before()), carried);
	}

	private void put(int account, int tier) {
		this.counts[this.tiers[account]]--;
		this.counts[tier]++;
		this.tiers[account] = (byte) tier;
	}

	private static byte[] outside(List<FilterColumn> gates, int accounts) {
		byte[] outside = new byte[accounts];
		AccountChunk.of(accounts)
			.forEach((chunk) -> gates.forEach((gate) -> gate.stop(outside, chunk.begin(), chunk.end())));
		return outside;
	}

	private int[] assign() {
		long[] keys = this.sums.keys();
		return AccountChunk.of(keys.length).map((chunk) -> {
			int[] counted = new int[4];
			for (int account = chunk.begin(); account < chunk.end(); account++) {
				int tier = (this.tiers[account] != 0) ? 0 : tier(keys[account], account);
				this.tiers[account] = (byte) tier;
				counted[tier]++;
			}
			return counted;
		}).reduce(new int[4], TierAssignment::sum);
	}

	private int tier(long key, int account) {
		if (this.first.above(key, account)) {
			return 1;
		}
		return this.second.above(key, account) ? 2 : 3;
	}

	/**
	 * The tier by the account's key alone, as if no filter kept it out.
	 */
	Tier tierByScore(int account) {
		return Objects.requireNonNull(Tier.of(tier(this.sums.keys()[account], account)));
	}

	private static int[] sum(int[] one, int[] other) {
		return IntStream.range(0, one.length).map((i) -> one[i] + other[i]).toArray();
	}

	@Nullable Tier tier(int account) {
		return Tier.of(this.tiers[account]);
	}

	/**
	 * By account: 1 to 3, or 0 outside.
	 */
	byte[] tiers() {
		return this.tiers;
	}

	/**
	 * How many accounts are outside, in tier 1, in tier 2, in tier 3.
	 */
	int[] counts() {
		return this.counts;
	}

	/**
	 * Whether both scores lead an account to the same tier while all other accounts stay
	 * as they are.
	 */
	boolean sameTier(int account, int low, int high) {
		return tierAt(account, low) == tierAt(account, high);
	}

	private int tierAt(int account, int units) {
		if (units >= this.first.least(account)) {
			return 1;
		}
		return (units >= this.second.least(account)) ? 2 : 3;
	}

	/**
	 * Accounts that pass every filter, the best first. O(n) at the first call.
	 */
	int[] order() {
		int[] known = this.order;
		if (known == null) {
			int[] inside = IntStream.range(0, this.tiers.length).filter((it) -> this.tiers[it] != 0).toArray();
			known = MatchOrderField.ranked((account) -> this.sums.keys()[account], inside);
			this.order = known;
		}
		return known;
	}

	/**
	 * The account's place in the order from 0, or -1 outside. O(log n).
	 */
	int place(int account) {
		if (this.tiers[account] == 0) {
			return -1;
		}
		long key = this.sums.keys()[account];
		int[] ordered = order();
		int low = 0;
		int high = ordered.length - 1;
		while (low < high) {
			int middle = (low + high) >>> 1;
			boolean ahead = new RankCutoff(key, account - 1).above(this.sums.keys()[ordered[middle]], ordered[middle]);
			low = ahead ? middle + 1 : low;
			high = ahead ? high : middle;
		}
		return low;
	}

}
