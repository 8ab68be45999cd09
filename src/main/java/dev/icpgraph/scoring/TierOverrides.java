package dev.icpgraph.scoring;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Repository;

/**
 * The overrides of tiers, with a log of past ones. Cached briefly, so that changes by
 * other replicas show soon.
 */
@Repository
public class TierOverrides {

	private static final CypherQuery BY_ICP = CypherQuery.beside(TierOverrides.class, "tier-overrides-by-icp.cypher");

	private static final CypherQuery MERGE = CypherQuery.beside(TierOverrides.class, "merge-tier-override.cypher");

	private static final CypherQuery CLEAR = CypherQuery.beside(TierOverrides.class, "clear-tier-override.cypher");

	private static final int MOST = 10_000;

	private final CypherRunner cypher;

	private final Cache<String, List<TierOverride>> kept = Caffeine.newBuilder()
		.expireAfterWrite(Duration.ofSeconds(5))
		.build();

	TierOverrides(CypherRunner cypher) {
		this.cypher = cypher;
	}

	/**
	 * All overrides of an ICP, latest first.
	 */
	public List<TierOverride> log(String icp) {
		return this.kept.get(icp, (key) -> this.cypher.read(BY_ICP, Map.of("icp", key, "most", MOST), (row) -> {
			Value override = row.get("override");
			Value clearedAt = override.get("clearedAt");
			return new TierOverride(override.get("id").asString(), row.get("account").asString(),
					Tier.valueOf(override.get("tier").asString()), override.get("by").asString(),
					override.get("reason").asString(), override.get("at").asOffsetDateTime(),
					override.get("until").asLocalDate(), clearedAt.isNull() ? null : clearedAt.asOffsetDateTime(),
					clearedAt.isNull() ? null : override.get("clearedBy").asString());
		}));
	}

	/**
	 * The overrides of an ICP that apply on a day.
	 */
	public List<TierOverride> holding(String icp, LocalDate today) {
		return log(icp).stream().filter((override) -> override.holds(today)).toList();
	}

	/**
	 * Overrides the tier of an account.
	 * @return whether the account exists
	 */
	boolean add(String icp, String account, Tier tier, String by, String reason, LocalDate until, OffsetDateTime now) {
		return write(icp, MERGE, Map.of("icp", icp, "account", account, "id", UUID.randomUUID().toString(), "tier",
				tier.name(), "by", by, "reason", reason, "now", now, "until", until));
	}

	/**
	 * Removes the override of an account.
	 * @return whether it had one
	 */
	boolean clear(String icp, String account, String by, OffsetDateTime now) {
		return write(icp, CLEAR, Map.of("icp", icp, "account", account, "by", by, "now", now));
	}

	private boolean write(String icp, CypherQuery query, Map<String, Object> parameters) {
		List<Map<String, Object>> written = this.cypher
			.write((transaction) -> transaction.run(query, parameters, Record::asMap));
		this.kept.invalidate(icp);
		return !written.isEmpty();
	}

}
