package dev.icpgraph.scoring;

import java.util.Map;

import dev.icpgraph.customer.AccountRoles;
import dev.icpgraph.graph.AccountRole;
import org.jspecify.annotations.Nullable;

/**
 * Tier inputs other than scores: earlier tiers and overrides.
 *
 * @param icp key of the ICP; empty without one
 * @param before earlier tiers of accounts; {@code null} if they do not matter
 * @param overrides overrides by account
 * @param hypothesis reason why no tier is certain, from
 * {@code BestCustomers.hypothesis()}; {@code null} with enough best customers
 */
record TierContext(String icp, @Nullable TiersBefore before, Map<Integer, TierOverride> overrides,
		@Nullable String hypothesis) {

	static final TierContext NOTHING = new TierContext("", null, Map.of(), null);

	/**
	 * Number of prospects in a tier by override.
	 */
	int into(Tier tier, AccountRoles roles) {
		return (int) this.overrides.entrySet()
			.stream()
			.filter((it) -> it.getValue().tier() == tier && roles.of(it.getKey()) == AccountRole.PROSPECT)
			.count();
	}

}
