package dev.icpgraph.scoring;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A tier to give an account.
 *
 * @param read revision of the override that holds, 0 for none; any when null
 * @param most accounts that may have the tier by override at the same time
 * @param today the day that overrides hold on
 */
record OverrideRequest(String icp, String account, Tier tier, String by, String reason, LocalDate until,
		@Nullable Integer read, int most, LocalDate today, OffsetDateTime now) {

	/**
	 * What the query that keeps it takes.
	 * @param revision it gets
	 */
	Map<String, Object> parameters(int revision) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("icp", this.icp);
		parameters.put("account", this.account);
		parameters.put("id", UUID.randomUUID().toString());
		parameters.put("tier", this.tier.name());
		parameters.put("by", this.by);
		parameters.put("reason", this.reason);
		parameters.put("until", this.until);
		parameters.put("now", this.now);
		parameters.put("revision", revision);
		return parameters;
	}

}
