package dev.icpgraph.proximity;

/**
 * The constants of one channel.
 */
public sealed interface ChannelSettings permits TechnologySettings, PeopleSettings, EventSettings, ReferralSettings {

	/**
	 * The channel of these constants.
	 */
	Channel channel();

}
