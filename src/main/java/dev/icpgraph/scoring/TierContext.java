package dev.icpgraph.scoring;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What scores have from their ICP beside its definition: what tiers owe to something else
 * than scores.
 *
 * @param icp key of the ICP; empty where there is none
 * @param before where accounts were; null when it does not matter
 * @param overrides what people said, by account
 */
record TierContext(String icp, @Nullable TiersBefore before, Map<Integer, TierOverride> overrides) {

	static final TierContext NOTHING = new TierContext("", null, Map.of());

	/**
	 * How many accounts people put into a tier.
	 */
	int into(Tier tier) {
		return (int) this.overrides.values().stream().filter((override) -> override.tier() == tier).count();
	}

}
