package dev.icpgraph.scoring;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.icpgraph.api.LastChange;
import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.cypher.CypherTransaction;
import dev.icpgraph.cypher.LastKnown;
import org.jspecify.annotations.Nullable;
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

	private static final CypherQuery LOCK = CypherQuery.beside(TierOverrides.class, "lock-tier-overrides.cypher");

	private static final int MOST = 10_000;

	private final CypherRunner cypher;

	private final Cache<String, List<TierOverride>> kept = Caffeine.newBuilder()
		.expireAfterWrite(Duration.ofSeconds(2))
		.build();

	private final LastKnown<String, List<TierOverride>> lastKnown = new LastKnown<>(this::read);

	TierOverrides(CypherRunner cypher) {
		this.cypher = cypher;
	}

	/**
	 * All overrides of an ICP, latest first.
	 */
	public List<TierOverride> log(String icp) {
		return Objects.requireNonNull(this.kept.get(icp, this.lastKnown));
	}

	private List<TierOverride> read(String icp) {
		return this.cypher.read(BY_ICP, Map.of("icp", icp, "most", MOST), TierOverrides::override);
	}

	private static TierOverride override(Record row) {
		Value override = row.get("override");
		Value clearedAt = override.get("clearedAt");
		return new TierOverride(override.get("id").asString(), row.get("account").asString(),
				Tier.valueOf(override.get("tier").asString()), override.get("by").asString(),
				override.get("reason").asString(), override.get("at").asOffsetDateTime(),
				override.get("until").asLocalDate(), clearedAt.isNull() ? null : clearedAt.asOffsetDateTime(),
				clearedAt.isNull() ? null : override.get("clearedBy").asString(), override.get("revision").asInt(1));
	}

	/**
	 * The overrides of an ICP that apply on a day.
	 */
	public List<TierOverride> holding(String icp, LocalDate today) {
		return log(icp).stream().filter((override) -> override.holds(today)).toList();
	}

	/**
	 * Overrides the tier of an account unless it has changed since it was read or too
	 * many overrides apply.
	 */
	OverrideOutcome add(OverrideRequest request) {
		return write(request.icp(), (transaction) -> {
			Locked locked = locked(transaction, request.icp(), request.account(), request.tier().name(),
					request.today());
			if (locked.last().isNot(request.read())) {
				return new OverrideOutcome.Conflict(locked.last());
			}
			if (locked.others() >= request.most()) {
				return new OverrideOutcome.TooMany(locked.others());
			}
			return done(transaction.run(MERGE, request.parameters(locked.latest() + 1), Record::asMap));
		});
	}

	/**
	 * Removes the override of an account.
	 * @param read revision of the override that applies; {@code null} for any
	 */
	OverrideOutcome clear(String icp, String account, @Nullable Integer read, String by, LocalDate today,
			OffsetDateTime now) {
		return write(icp, (transaction) -> {
			LastChange last = locked(transaction, icp, account, "", today).last();
			if (last.revision() > 0 && last.isNot(read)) {
				return new OverrideOutcome.Conflict(last);
			}
			return done(transaction.run(CLEAR, Map.of("icp", icp, "account", account, "by", by, "now", now),
					Record::asMap));
		});
	}

	private static OverrideOutcome done(List<?> written) {
		return written.isEmpty() ? new OverrideOutcome.Missing() : new OverrideOutcome.Done();
	}

	private static Locked locked(CypherTransaction transaction, String icp, String account, String tier,
			LocalDate today) {
		Locked locked = transaction.runFirst(LOCK, Map.of("icp", icp, "account", account, "tier", tier, "today", today),
				(row) -> new Locked(LastChange.of(row.asMap()), row.get("latest").asInt(), row.get("others").asLong()));
		return (locked != null) ? locked : new Locked(LastChange.of(Map.of()), 0, 0);
	}

	private OverrideOutcome write(String icp, Function<CypherTransaction, OverrideOutcome> work) {
		try {
			return this.cypher.write(work);
		}
		finally {
			this.kept.invalidate(icp);
		}
	}

	/**
	 * The state of an account's overrides, read under the lock.
	 *
	 * @param last last change of the current override; revision 0 without one
	 * @param latest latest revision of the account's overrides
	 * @param others number of other accounts with the tier by override
	 */
	private record Locked(LastChange last, int latest, long others) {
	}

}
