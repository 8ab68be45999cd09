package dev.icpgraph.proximity;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The constants of the technology channel.
 *
 * @param categories whether categories of technologies are items beside the technologies
 * @param rate λ, how much of its bits the channel counts, from 0
 * @param lift what an item says
 * @param breadth an account's number of items without evidence, in mean numbers of items,
 * that adds one under the root; above 0
 */
public record TechnologySettings(@DefaultValue("true") boolean categories, @DefaultValue("0.5") double rate,
		@DefaultValue LiftSettings lift, @DefaultValue("0.4") double breadth) implements ChannelSettings {

	public TechnologySettings {
		SettingChecks.notNegative("rate", rate);
		SettingChecks.positive("breadth", breadth);
	}

	/**
	 * The constants of the method.
	 */
	public static TechnologySettings defaults() {
		return new TechnologySettings(true, 0.5, LiftSettings.defaults(), 0.4);
	}

	@Override
	public Channel channel() {
		return Channel.TECHNOLOGY;
	}

}
