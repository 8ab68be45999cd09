package dev.icpgraph.proximity;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The constants of the referral channel.
 *
 * @param rate λ, how much of its bits the channel counts, from 0
 * @param fromBest bits of having been referred by a best customer, from 0
 * @param toBest bits of having referred a best customer, from 0
 * @param sameReferrer bits of having been referred by one who referred best customers,
 * from 0
 * @param goBetween bits of having been referred by one whom a best customer referred,
 * from 0
 * @param usualReferrals accounts that one referred from which on its referrals say less,
 * above 0
 * @param halfLifeYears years in which a referral comes to count half, above 0
 * @param unknownDate what a referral without a date counts, 0 to 1
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
	 * What a referral by one who referred so many counts, 0 to 1.
	 */
	double rarity(int referred) {
		return Math.min(1, this.usualReferrals / referred);
	}

}
