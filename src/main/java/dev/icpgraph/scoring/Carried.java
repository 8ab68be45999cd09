package dev.icpgraph.scoring;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What tiers owe to something else than scores.
 *
 * @param before where accounts were; null when it does not matter
 * @param overrides what people said, by account
 */
record Carried(@Nullable TiersBefore before, Map<Integer, TierOverride> overrides) {

	static final Carried NOTHING = new Carried(null, Map.of());

	/**
	 * How many accounts people put into a tier.
	 */
	int into(Tier tier) {
		return (int) this.overrides.values().stream().filter((override) -> override.tier() == tier).count();
	}

}
