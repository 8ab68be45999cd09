package dev.icpgraph.proximity;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.statistics.FixedPoint;

/**
 * Bits of one referral for the two accounts that it ties. Each referral of a frequent
 * referrer weighs less; a referrer that is a best customer counts only as such.
 *
 * <pre>
 * from a best customer   1.5 · min(1, √(10 / referrals by it))                     · recency
 * to a best customer     1   · min(1, √(10 / referrals by the account))            · recency
 * from the same referrer 0.5 · min(1, 10 / referrals by it) · (1 - 2^-best by it)  · recency
 * through a go-between   0.4 · min(1, √(10 / referrals by it))                     · recency of the older one
 * </pre>
 */
record ReferralWeights(ReferralSettings settings, BestCustomers best) {

	/**
	 * Bits in {@link FixedPoint#BIT}, for the referrer when the tie is {@code TO_BEST},
	 * else for the referred account.
	 * @param recency recency of this referral
	 */
	int of(ReferralTie.Kind kind, Referrer by, int referred, double recency) {
		double rarity = this.settings.rarity(by.referrals());
		double bits = switch (kind) {
			case FROM_BEST -> by.isBest() ? this.settings.fromBest() * Math.sqrt(rarity) * recency : 0;
			case TO_BEST -> this.best.contains(referred) ? this.settings.toBest() * Math.sqrt(rarity) * recency : 0;
			case SAME_REFERRER ->
				by.isBest() ? 0 : this.settings.sameReferrer() * rarity * othersToo(by, referred) * recency;
			case GO_BETWEEN -> by.isBest() ? 0
					: this.settings.goBetween() * Math.sqrt(rarity) * Math.min(recency, by.recencyWithout(referred));
		};
		return FixedPoint.bits(this.settings.rate() * bits);
	}

	private double othersToo(Referrer by, int referred) {
		int others = by.referredBest().size() - (this.best.contains(referred) ? 1 : 0);
		return 1 - Math.scalb(1.0, -others);
	}

}
