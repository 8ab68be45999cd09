package dev.icpgraph.proximity;

import org.springframework.boot.context.properties.bind.DefaultValue;

import dev.icpgraph.statistics.LiftSettings;
import dev.icpgraph.statistics.SettingChecks;

/**
 * The constants of the event channel. A speaker is as visible at an event as a sponsor,
 * and counts as one.
 *
 * @param rate λ, the share of its bits that counts, from 0
 * @param lift weights of events
 * @param breadth number of events without evidence, as a multiple of the mean number of
 * events, that adds 1 under the root; above 0
 * @param usualSize number of accounts at an event above which its weight falls, above 0
 * @param bothSponsor weight of an event where the account and a best customer sponsored
 * or spoke, 0 to 1
 * @param oneSponsors weight of an event where one of them did, 0 to 1
 * @param noneSponsors weight of an event where both only attended, 0 to 1
 * @param halfLifeYears half-life of an event's weight in years, above 0
 * @param unknownDate weight of an event without a date, 0 to 1
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
	 * Weight of an event by the visibility of both sides.
	 */
	double shown(boolean account, boolean bestCustomer) {
		return (account && bestCustomer) ? this.bothSponsor
				: (account || bestCustomer) ? this.oneSponsors : this.noneSponsors;
	}

}
