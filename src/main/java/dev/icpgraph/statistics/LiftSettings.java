package dev.icpgraph.statistics;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The constants of {@link LogLift}.
 *
 * @param support number of best customers with an item at which it gets half its bits,
 * from 0
 * @param prior number of best customers that the market's share counts as, above 0
 * @param lowestShare lower bound of μ, above 0 and up to 1
 */
public record LiftSettings(@DefaultValue("2") double support, @DefaultValue("2") double prior,
		@DefaultValue("0.0005") double lowestShare) {

	public LiftSettings {
		SettingChecks.notNegative("support", support);
		SettingChecks.positive("prior", prior);
		SettingChecks.positive("lowestShare", lowestShare);
		SettingChecks.share("lowestShare", lowestShare);
	}

	/**
	 * The constants of the method.
	 */
	public static LiftSettings defaults() {
		return new LiftSettings(2, 2, 0.0005);
	}

}
