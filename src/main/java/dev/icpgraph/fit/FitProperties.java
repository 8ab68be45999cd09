package dev.icpgraph.fit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * Thresholds of product-market fit.
 *
 * @param referredShare share of customers referred by customers, 0 to 1
 * @param averageNps average NPS of referred customers, 0 to 10
 * @param newReferredShare share of new profitable customers referred by customers, 0 to 1
 * @param retentionMargin difference by which retention may be below that of other
 * segments, 0 to 1
 * @param newWithinDays age in days up to which a customer is new, above 0
 * @param needed number of indicators to reach with none missed, 1 to 4
 */
@ConfigurationProperties("icpgraph.fit")
record FitProperties(@DefaultValue("0.3") double referredShare, @DefaultValue("9") double averageNps,
		@DefaultValue("0.3") double newReferredShare, @DefaultValue("0.1") double retentionMargin,
		@DefaultValue("365") int newWithinDays, @DefaultValue("3") int needed) {

	FitProperties {
		within("referred-share", referredShare, 0, 1);
		within("average-nps", averageNps, 0, CustomerRecord.BEST_NPS);
		within("new-referred-share", newReferredShare, 0, 1);
		within("retention-margin", retentionMargin, 0, 1);
		within("new-within-days", newWithinDays, 1, Integer.MAX_VALUE);
		within("needed", needed, 1, FitIndicatorKind.values().length);
	}

	private static void within(String name, double value, double least, double most) {
		Assert.isTrue(value >= least && value <= most,
				() -> "icpgraph.fit.%s must be from %s to %s, not %s".formatted(name, least, most, value));
	}

}
