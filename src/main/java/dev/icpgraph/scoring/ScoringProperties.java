package dev.icpgraph.scoring;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * Settings for the memory of scores and the limit on overrides.
 *
 * @param keptScores number of cached scorings, 13 bytes per account each
 * @param keptColumns number of cached measures, 4 bytes per account each
 * @param overrideShare maximum share of a tier that overrides may fill, 0 to 1; one
 * account is always allowed
 * @param longestOverride maximum number of days that an override lasts, above 0; an ICP
 * is reviewed about once a year
 */
@ConfigurationProperties("icpgraph.scoring")
record ScoringProperties(@DefaultValue("16") int keptScores, @DefaultValue("64") int keptColumns,
		@DefaultValue("0.05") double overrideShare, @DefaultValue("366") int longestOverride) {

	ScoringProperties {
		Assert.isTrue(longestOverride > 0,
				() -> "icpgraph.scoring.longest-override must be above 0, not " + longestOverride);
	}

}
