package dev.icpgraph.outreach;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * Thresholds of the signs, chosen by judgment and not measured.
 *
 * @param callablePerPlace number of prospects per place up to which the team can call all
 * of them, above 0
 * @param manyPerPlace number of prospects per place from which there are too many to
 * call, above {@code callablePerPlace}
 * @param visitsWithinDays maximum age of visits in days, above 0
 * @param fewVisitors share of visiting prospects below which hardly any prospect comes
 * unasked, 0 to 1
 * @param manyVisitors share of visiting prospects from which prospects come unasked, 0 to
 * 1
 * @param newMarket share of prospects with a competitor below which the market is new, 0
 * to 1
 * @param matureMarket share of prospects with a competitor from which the market knows
 * such products, 0 to 1
 */
@ConfigurationProperties("icpgraph.outreach")
record OutreachProperties(@DefaultValue("3") double callablePerPlace, @DefaultValue("10") double manyPerPlace,
		@DefaultValue("90") int visitsWithinDays, @DefaultValue("0.01") double fewVisitors,
		@DefaultValue("0.05") double manyVisitors, @DefaultValue("0.01") double newMarket,
		@DefaultValue("0.1") double matureMarket) {

	OutreachProperties {
		ordered("callable-per-place", callablePerPlace, "many-per-place", manyPerPlace);
		ordered("few-visitors", fewVisitors, "many-visitors", manyVisitors);
		ordered("new-market", newMarket, "mature-market", matureMarket);
		Assert.isTrue(visitsWithinDays > 0,
				() -> "icpgraph.outreach.visits-within-days must be above 0, not " + visitsWithinDays);
	}

	static OutreachProperties defaults() {
		return new OutreachProperties(3, 10, 90, 0.01, 0.05, 0.01, 0.1);
	}

	private static void ordered(String lower, double low, String upper, double high) {
		Assert.isTrue(low >= 0 && low < high,
				() -> "icpgraph.outreach.%s must be from 0 to below %s, and %s is not below %s".formatted(lower, upper,
						low, high));
	}

}
