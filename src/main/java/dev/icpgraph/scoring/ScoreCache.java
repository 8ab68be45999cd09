package dev.icpgraph.scoring;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.feature.FeatureColumns;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.IcpVersion;
import dev.icpgraph.model.RankingModel;
import dev.icpgraph.snapshot.Snapshot;

import org.jspecify.annotations.Nullable;

import org.springframework.util.function.SingletonSupplier;

/**
 * The scores on one snapshot, as of one day. Since the definition is the key, a changed
 * draft is scored again.
 */
public final class ScoreCache {

	private final FeatureColumns columns;

	private final LocalDate today;

	private final Supplier<BestCustomers> best;

	private final TierMemory memory;

	private final Cache<Key, Scores> scores;

	/**
	 * @param columns columns of the accounts
	 * @param today the day that ages count from
	 * @param best chooses the best customers of the snapshot
	 * @param memory knows earlier tiers and overrides
	 * @param most maximum number of cached scorings
	 */
	ScoreCache(FeatureColumns columns, LocalDate today, Supplier<BestCustomers> best, TierMemory memory, int most) {
		this.columns = columns;
		this.today = today;
		this.best = SingletonSupplier.of(best);
		this.memory = memory;
		this.scores = Caffeine.newBuilder().maximumSize(most).build();
	}

	/**
	 * @param model a kept learned ranking; {@code null} for the current one
	 */
	private record Key(String version, IcpDefinition definition, List<TierOverride> overrides,
			@Nullable RankingModel model) {
	}

	/**
	 * The day that ages count from.
	 */
	public LocalDate today() {
		return this.today;
	}

	int accounts() {
		return this.columns.snapshot().accounts();
	}

	public long revision() {
		return this.columns.snapshot().revision();
	}

	/**
	 * The scores of a version, computed if not cached: tens of milliseconds for a million
	 * accounts.
	 */
	public Scores scores(IcpVersion version) {
		return scores(version, this.memory.overrides(version.icpKey(), this.today));
	}

	/**
	 * The scores of a version under overrides other than those in force.
	 */
	public Scores scores(IcpVersion version, List<TierOverride> overrides) {
		return scores(version, version.definition(), overrides, null,
				() -> before(this.memory.tiers(version.icpKey())));
	}

	/**
	 * The same under the overrides in force.
	 */
	Scores scores(IcpVersion version, RankingModel model) {
		return scores(version, this.memory.overrides(version.icpKey(), this.today), model);
	}

	/**
	 * The scores of a version by a kept learned ranking. If the data is the same, they
	 * equal the scores of that time exactly.
	 */
	public Scores scores(IcpVersion version, List<TierOverride> overrides, RankingModel model) {
		return scores(version, version.definition(), overrides, model,
				() -> before(this.memory.tiers(version.icpKey())));
	}

	/**
	 * The learned ranking behind the scores of a version; {@code null} if no criterion
	 * uses one or none is learned.
	 */
	public @Nullable RankingModel model(IcpVersion version) {
		boolean learned = version.definition().measures().anyMatch(FeatureColumns::isLearned);
		return learned ? this.columns.model() : null;
	}

	/**
	 * The scores under an unsaved definition, to compare with those of a version.
	 */
	Scores tried(IcpVersion version, IcpDefinition definition) {
		return scores(version, definition, this.memory.overrides(version.icpKey(), this.today), null,
				() -> scores(version).prospectTiers());
	}

	/**
	 * The scores by a definition without an ICP; not cached.
	 */
	public Scores unsaved(IcpDefinition definition) {
		return Scores.of(definition, this.columns, new TierContext("", null, Map.of(), best().hypothesis()));
	}

	public Snapshot snapshot() {
		return this.columns.snapshot();
	}

	/**
	 * The columns of the accounts that all scores here are computed from.
	 */
	public FeatureColumns columns() {
		return this.columns;
	}

	private Scores scores(IcpVersion version, IcpDefinition definition, List<TierOverride> overrides,
			@Nullable RankingModel model, Supplier<byte[]> before) {
		Key key = new Key(version.key(), definition, overrides, model);
		Scores known = this.scores.getIfPresent(key);
		if (known == null) {
			// Computed before the cache access, during which no other scores may be read.
			TiersBefore held = (definition.steadiness() != null) ? new TiersBefore(before.get()) : null;
			TierContext context = new TierContext(version.icpKey(), held, byAccount(overrides), best().hypothesis());
			FeatureColumns used = (model != null) ? this.columns.by(model) : this.columns;
			known = this.scores.get(key, (it) -> Scores.of(definition, used, context));
		}
		return known;
	}

	private byte[] before(Map<String, Integer> tiers) {
		byte[] before = new byte[this.columns.snapshot().accounts()];
		tiers.forEach((id, tier) -> {
			int account = this.columns.snapshot().find(id);
			if (account >= 0) {
				before[account] = tier.byteValue();
			}
		});
		return before;
	}

	private Map<Integer, TierOverride> byAccount(List<TierOverride> overrides) {
		Map<Integer, TierOverride> byAccount = new HashMap<>();
		for (TierOverride override : overrides) {
			int account = this.columns.snapshot().find(override.accountId());
			if (account >= 0) {
				byAccount.putIfAbsent(account, override);
			}
		}
		return byAccount;
	}

	/**
	 * The customers that nearness is measured against.
	 */
	BestCustomers best() {
		return this.best.get();
	}

}
