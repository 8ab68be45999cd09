package dev.icpgraph.proximity;

import org.springframework.boot.context.properties.bind.DefaultValue;

import dev.icpgraph.statistics.LiftSettings;
import dev.icpgraph.statistics.SettingChecks;

/**
 * The constants of the technology channel.
 *
 * @param categories whether categories of technologies are items too
 * @param rate λ, the share of its bits that counts, from 0
 * @param lift weights of items
 * @param breadth number of items without evidence, as a multiple of the mean number of
 * items, that adds 1 under the root; above 0
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
