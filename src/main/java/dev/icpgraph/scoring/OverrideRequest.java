package dev.icpgraph.scoring;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An override to save.
 *
 * @param read revision of the current override, 0 for none; {@code null} for any
 * @param most maximum number of accounts with the tier by override at the same time
 * @param today day on which an override has to apply to count
 */
record OverrideRequest(String icp, String account, Tier tier, String by, String reason, LocalDate until,
		@Nullable Integer read, int most, LocalDate today, OffsetDateTime now) {

	/**
	 * Parameters of the query that saves it.
	 * @param revision its new revision
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
