package dev.icpgraph.proximity;

import org.springframework.boot.context.properties.bind.DefaultValue;

import dev.icpgraph.graph.Seniority;
import dev.icpgraph.statistics.SettingChecks;

/**
 * Weights of a tie by the role of the person at either end, each 0 to 1.
 */
public record RoleWeights(@DefaultValue("1") double executive, @DefaultValue("0.85") double vicePresident,
		@DefaultValue("0.7") double director, @DefaultValue("0.5") double manager, @DefaultValue("0.3") double other,
		@DefaultValue("0.4") double unknown) {

	public RoleWeights {
		SettingChecks.share("executive", executive);
		SettingChecks.share("vicePresident", vicePresident);
		SettingChecks.share("director", director);
		SettingChecks.share("manager", manager);
		SettingChecks.share("other", other);
		SettingChecks.share("unknown", unknown);
	}

	/**
	 * The constants of the method.
	 */
	public static RoleWeights defaults() {
		return new RoleWeights(1, 0.85, 0.7, 0.5, 0.3, 0.4);
	}

	double of(Seniority level) {
		return switch (level) {
			case C_LEVEL -> this.executive;
			case VP -> this.vicePresident;
			case DIRECTOR -> this.director;
			case MANAGER -> this.manager;
			case OTHER -> this.other;
			case UNKNOWN -> this.unknown;
		};
	}

}
