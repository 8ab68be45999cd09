package dev.icpgraph.proximity;

import org.springframework.boot.context.properties.bind.DefaultValue;

import dev.icpgraph.statistics.SettingChecks;

/**
 * The constants of the referral channel.
 *
 * @param rate λ, the share of its bits that counts, from 0
 * @param fromBest bits of a referral by a best customer, from 0
 * @param toBest bits of a referral to a best customer, from 0
 * @param sameReferrer bits of a referral by an account that also referred best customers,
 * from 0
 * @param goBetween bits of a referral by an account that a best customer referred, from 0
 * @param usualReferrals number of accounts that an account refers above which its
 * referrals weigh less, above 0
 * @param halfLifeYears half-life of a referral's weight in years, above 0
 * @param unknownDate weight of a referral without a date, 0 to 1
 */
public record ReferralSettings(@DefaultValue("1") double rate, @DefaultValue("1.5") double fromBest,
		@DefaultValue("1") double toBest, @DefaultValue("0.5") double sameReferrer,
		@DefaultValue("0.4") double goBetween, @DefaultValue("10") double usualReferrals,
		@DefaultValue("5") double halfLifeYears, @DefaultValue("0.5") double unknownDate) implements ChannelSettings {

	public ReferralSettings {
		SettingChecks.notNegative("rate", rate);
		SettingChecks.notNegative("fromBest", fromBest);
		SettingChecks.notNegative("toBest", toBest);
		SettingChecks.notNegative("sameReferrer", sameReferrer);
		SettingChecks.notNegative("goBetween", goBetween);
		SettingChecks.positive("usualReferrals", usualReferrals);
		SettingChecks.positive("halfLifeYears", halfLifeYears);
		SettingChecks.share("unknownDate", unknownDate);
	}

	/**
	 * The constants of the method.
	 */
	public static ReferralSettings defaults() {
		return new ReferralSettings(1, 1.5, 1, 0.5, 0.4, 10, 5, 0.5);
	}

	@Override
	public Channel channel() {
		return Channel.REFERRAL;
	}

	/**
	 * Weight of a referral by the number of accounts that its referrer referred, 0 to 1.
	 */
	double rarity(int referred) {
		return Math.min(1, this.usualReferrals / referred);
	}

}
