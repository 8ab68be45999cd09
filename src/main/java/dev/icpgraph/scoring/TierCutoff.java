package dev.icpgraph.scoring;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.icp.Steadiness;

/**
 * The lower end of a tier. Accounts that were in the tier or above may get a bonus, and
 * have their own cutoff if the number of newcomers is limited.
 *
 * @param holders cutoff of the accounts that were in the tier, including their bonus
 * @param newcomers cutoff of the other accounts
 * @param bonus bonus of holders, as a key
 * @param before earlier tiers of accounts; {@code null} without a bonus
 * @param tier from 1
 */
record TierCutoff(RankCutoff holders, RankCutoff newcomers, long bonus, @Nullable TiersBefore before, int tier) {

	static TierCutoff of(RankCutoff cut) {
		return new TierCutoff(cut, cut, 0, null, 0);
	}

	/**
	 * A cutoff at a number of units.
	 */
	static TierCutoff atLeast(int units, int tier, @Nullable Steadiness steadiness, @Nullable TiersBefore before) {
		RankCutoff cut = RankCutoff.atLeast(units);
		return (before == null) ? of(cut) : new TierCutoff(cut, cut, bonus(steadiness), before, tier);
	}

	/**
	 * A cutoff after a number of accounts, exact if there are enough.
	 */
	static TierCutoff after(int places, int tier, long[] keys, byte[] outside, @Nullable Steadiness steadiness,
			@Nullable TiersBefore before) {
		if (before == null) {
			return of(RankCutoff.after(places, keys, outside));
		}
		TierCutoff open = new TierCutoff(RankCutoff.NOTHING, RankCutoff.NOTHING, bonus(steadiness), before, tier);
		long[] tilted = keys.clone();
		for (int account = 0; account < keys.length; account++) {
			tilted[account] += open.holds(account) ? open.bonus : 0;
		}
		RankCutoff cut = RankCutoff.after(places, tilted, outside);
		TierCutoff free = new TierCutoff(cut, cut, open.bonus, before, tier);
		Integer mostMoves = (steadiness != null) ? steadiness.mostMoves() : null;
		return (mostMoves != null) ? free.limited(places, mostMoves, keys, tilted, outside) : free;
	}

	private TierCutoff limited(int places, int mostMoves, long[] keys, long[] tilted, byte[] outside) {
		byte[] notNew = outside.clone();
		byte[] notHolding = outside.clone();
		int holding = 0;
		int coming = 0;
		for (int account = 0; account < outside.length; account++) {
			if (outside[account] == 0) {
				boolean holds = holds(account);
				holding += holds ? 1 : 0;
				coming += (!holds && above(keys[account], account)) ? 1 : 0;
				(holds ? notNew : notHolding)[account] = 1;
			}
		}
		int allowed = Math.max(mostMoves, places - holding);
		return (coming <= allowed) ? this : new TierCutoff(RankCutoff.after(places - allowed, tilted, notHolding),
				RankCutoff.after(allowed, keys, notNew), this.bonus, this.before, this.tier);
	}

	boolean above(long key, int account) {
		return holds(account) ? this.holders.above(key + this.bonus, account) : this.newcomers.above(key, account);
	}

	/**
	 * The smallest units that put an account above.
	 */
	long least(int account) {
		return holds(account) ? this.holders.leastUnits() - (this.bonus >> ScoreColumns.BITS)
				: this.newcomers.leastUnits();
	}

	private boolean holds(int account) {
		return this.before != null && this.before.within(this.tier, account);
	}

	private static long bonus(@Nullable Steadiness steadiness) {
		Double points = (steadiness != null) ? steadiness.hysteresisPoints() : null;
		return (points != null) ? (long) Points.atLeast(points) << ScoreColumns.BITS : 0;
	}

}
