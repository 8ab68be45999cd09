package dev.icpgraph.scoring;

import java.util.Map;

import dev.icpgraph.customer.AccountRoles;
import dev.icpgraph.graph.AccountRole;
import org.jspecify.annotations.Nullable;

/**
 * What scores have from their ICP beside its definition: what tiers owe to something else
 * than scores.
 *
 * @param icp key of the ICP; empty where there is none
 * @param before where accounts were; null when it does not matter
 * @param overrides what people said, by account
 * @param hypothesis why nothing is certain, as {@code BestCustomers.hypothesis()} says;
 * null where there are best customers enough
 */
record TierContext(String icp, @Nullable TiersBefore before, Map<Integer, TierOverride> overrides,
		@Nullable String hypothesis) {

	static final TierContext NOTHING = new TierContext("", null, Map.of(), null);

	/**
	 * How many prospects people put into a tier.
	 */
	int into(Tier tier, AccountRoles roles) {
		return (int) this.overrides.entrySet()
			.stream()
			.filter((it) -> it.getValue().tier() == tier && roles.of(it.getKey()) == AccountRole.PROSPECT)
			.count();
	}

}
