package dev.icpgraph.scoring;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.customer.AccountRoles;
import dev.icpgraph.graph.AccountRole;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.Tiers;
import dev.icpgraph.snapshot.AccountRanges;

/**
 * The tier and rank of each account that passes every filter. Tiers are cuts through the
 * order of the prospects, so they are disjoint and meet capacities exactly. Other
 * accounts get the tier of a prospect with their score, and take no place. Each role has
 * its own order, computed on first use.
 *
 * <pre>
 * tiers   2 1 0 3         1 byte per account, 0 is outside
 * counts  1 0 0 0         accounts of each role by tier
 * order   1 0 3           4 bytes per account inside, best first, for each role
 * </pre>
 */
final class TierAssignment {

	private final ScoreColumns sums;

	private final byte[] tiers;

	private final AccountRoles roles;

	private final Map<AccountRole, int[]> counts;

	private final TierCutoff first;

	private final TierCutoff second;

	private final Map<AccountRole, int[]> orders = new ConcurrentHashMap<>();

	private TierAssignment(ScoreColumns sums, Entrants entrants, TierCutoff first, TierCutoff second,
			TierContext context) {
		this.sums = sums;
		this.tiers = entrants.placeless();
		this.roles = entrants.roles();
		this.first = first;
		this.second = second;
		this.counts = counts(assign());
		for (int account : entrants.apart()) {
			put(account, tier(sums.keys()[account], account));
		}
		context.overrides().forEach((account, override) -> put(account, override.tier().number()));
	}

	static TierAssignment of(ScoreColumns sums, Entrants entrants, IcpDefinition definition, TierContext context) {
		// Overridden accounts take their places separately from the others.
		context.overrides().keySet().forEach((account) -> entrants.placeless()[account] = 1);
		TiersBefore before = (definition.steadiness() != null) ? context.before() : null;
		return switch (definition.tiers()) {
			case Tiers.Thresholds(double tier1, double tier2) -> new TierAssignment(sums, entrants,
					TierCutoff.atLeast(Points.atLeast(tier1), 1, definition.steadiness(), before),
					TierCutoff.atLeast(Points.atLeast(tier2), 2, definition.steadiness(), before), context);
			case Tiers.Capacity(int tier1, int tier2) -> {
				int first = Math.max(0, tier1 - context.into(Tier.TIER_1, entrants.roles()));
				int second = Math.max(0, tier2 - context.into(Tier.TIER_2, entrants.roles()));
				yield (before == null) ? byNumber(sums, entrants, first, second, context)
						: steadily(sums, entrants, first, second, definition, context);
			}
		};
	}

	private static TierAssignment byNumber(ScoreColumns sums, Entrants entrants, int first, int second,
			TierContext context) {
		int both = (int) Math.min(Integer.MAX_VALUE, (long) first + second);
		byte[] placeless = entrants.placeless();
		int[] counts = RankCutoff.counts(sums.keys(), placeless);
		return new TierAssignment(sums, entrants,
				TierCutoff.of(RankCutoff.after(first, counts, sums.keys(), placeless)),
				TierCutoff.of(RankCutoff.after(both, counts, sums.keys(), placeless)), context);
	}

	private static TierAssignment steadily(ScoreColumns sums, Entrants entrants, int first, int second,
			IcpDefinition definition, TierContext context) {
		TierCutoff above = TierCutoff.after(first, 1, sums.keys(), entrants.placeless(), definition.steadiness(),
				context.before());
		byte[] taken = entrants.placeless().clone();
		for (int account = 0; account < taken.length; account++) {
			taken[account] |= (byte) (above.above(sums.keys()[account], account) ? 1 : 0);
		}
		return new TierAssignment(sums, entrants, above,
				TierCutoff.after(second, 2, sums.keys(), taken, definition.steadiness(), context.before()), context);
	}

	private void put(int account, int tier) {
		int[] counted = Objects.requireNonNull(this.counts.get(this.roles.of(account)));
		counted[this.tiers[account]]--;
		counted[tier]++;
		this.tiers[account] = (byte) tier;
	}

	/**
	 * Counts by role; only prospects have tiers so far.
	 */
	private Map<AccountRole, int[]> counts(int[] inTiers) {
		Map<AccountRole, int[]> counts = new EnumMap<>(AccountRole.class);
		for (AccountRole role : AccountRole.values()) {
			counts.put(role, new int[inTiers.length]);
		}
		counts.put(AccountRole.PROSPECT, inTiers);
		for (int account : this.roles.others()) {
			inTiers[0]--;
			Objects.requireNonNull(counts.get(this.roles.of(account)))[0]++;
		}
		return counts;
	}

	private int[] assign() {
		long[] keys = this.sums.keys();
		return AccountRanges.map(keys.length, (from, to) -> {
			int[] counted = new int[4];
			for (int account = from; account < to; account++) {
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
	 * The tier by the account's key alone, as if no filter removed it.
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
	 * Tiers by account: 1 to 3, or 0 outside.
	 */
	byte[] tiers() {
		return this.tiers;
	}

	/**
	 * Number of accounts of an audience outside, in tier 1, in tier 2 and in tier 3.
	 */
	int[] counts(Audience audience) {
		return this.counts.entrySet()
			.stream()
			.filter((counted) -> audience.includes(counted.getKey()))
			.map(Map.Entry::getValue)
			.reduce(new int[4], TierAssignment::sum);
	}

	/**
	 * Whether both scores give an account the same tier while all other accounts stay the
	 * same.
	 */
	boolean sameTier(int account, int low, int high) {
		return tierAt(account, low) == tierAt(account, high);
	}

	/**
	 * The tier, from 1 to 3, that the account would have with other units.
	 */
	int tierAt(int account, int units) {
		if (units >= this.first.least(account)) {
			return 1;
		}
		return (units >= this.second.least(account)) ? 2 : 3;
	}

	/**
	 * The tier, from 1 to 3, that a new account would have with these units.
	 */
	int tierOfNew(int units) {
		if (units >= this.first.newcomers().leastUnits()) {
			return 1;
		}
		return (units >= this.second.newcomers().leastUnits()) ? 2 : 3;
	}

	/**
	 * The accounts of a role that pass every filter, best first. O(n) on the first call.
	 */
	int[] order(AccountRole role) {
		return this.orders.computeIfAbsent(role,
				(it) -> MatchOrderField.ranked((account) -> this.sums.keys()[account],
						IntStream.range(0, this.tiers.length)
							.filter((account) -> this.tiers[account] != 0 && this.roles.of(account) == role)
							.toArray()));
	}

	/**
	 * The account's place in the order of its role from 0, or -1 outside. O(log n).
	 */
	int place(int account) {
		if (this.tiers[account] == 0) {
			return -1;
		}
		long key = this.sums.keys()[account];
		int[] ordered = order(this.roles.of(account));
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
