package dev.icpgraph.proximity;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The constants of the event channel. Who spoke at an event showed itself there as a
 * sponsor does, and counts as one.
 *
 * @param rate λ, how much of its bits the channel counts, from 0
 * @param lift what an event says
 * @param breadth an account's number of events without evidence, in mean numbers of
 * events, that adds one under the root; above 0
 * @param usualSize accounts at an event from which on it says less, above 0
 * @param bothSponsor what an event counts where the account and a best customer sponsored
 * or spoke, 0 to 1
 * @param oneSponsors where one of them did, 0 to 1
 * @param noneSponsors where both only attended, 0 to 1
 * @param halfLifeYears years in which an event comes to count half, above 0
 * @param unknownDate what an event without a date counts, 0 to 1
 */
public record EventSettings(@DefaultValue("0.5") double rate, @DefaultValue LiftSettings lift,
		@DefaultValue("0.4") double breadth, @DefaultValue("500") double usualSize,
		@DefaultValue("1") double bothSponsor, @DefaultValue("0.8") double oneSponsors,
		@DefaultValue("0.6") double noneSponsors, @DefaultValue("2") double halfLifeYears,
		@DefaultValue("0.5") double unknownDate) implements ChannelSettings {

	public EventSettings {
		SettingChecks.notNegative("rate", rate);
		SettingChecks.positive("breadth", breadth);
		SettingChecks.positive("usualSize", usualSize);
		SettingChecks.share("bothSponsor", bothSponsor);
		SettingChecks.share("oneSponsors", oneSponsors);
		SettingChecks.share("noneSponsors", noneSponsors);
		SettingChecks.positive("halfLifeYears", halfLifeYears);
		SettingChecks.share("unknownDate", unknownDate);
	}

	/**
	 * The constants of the method.
	 */
	public static EventSettings defaults() {
		return new EventSettings(0.5, LiftSettings.defaults(), 0.4, 500, 1, 0.8, 0.6, 2, 0.5);
	}

	@Override
	public Channel channel() {
		return Channel.EVENT;
	}

	/**
	 * What an event counts by who sponsored it or spoke there.
	 */
	double shown(boolean account, boolean bestCustomer) {
		return (account && bestCustomer) ? this.bothSponsor
				: (account || bestCustomer) ? this.oneSponsors : this.noneSponsors;
	}

}
