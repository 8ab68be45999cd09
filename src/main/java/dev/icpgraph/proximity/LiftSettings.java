package dev.icpgraph.proximity;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The constants of {@link LogLift}.
 *
 * @param support best customers that halve the caution against few of them, from 0
 * @param prior best customers that the market's share stands for, above 0
 * @param lowestShare μ is not taken below it, above 0 and up to 1
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
