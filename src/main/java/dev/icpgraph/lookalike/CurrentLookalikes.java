package dev.icpgraph.lookalike;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import it.unimi.dsi.fastutil.ints.IntList;

import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import dev.icpgraph.api.Connection;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.feature.FeatureColumns;
import dev.icpgraph.feature.MeasureConditions;
import dev.icpgraph.scoring.Scoreboard;
import dev.icpgraph.scoring.Scores;
import dev.icpgraph.snapshot.SnapshotRefreshed;

/**
 * Answers from the newest scored snapshot. Counts traits once per snapshot and caches
 * each answer for a while, so that its next page costs nothing.
 */
@Component
public class CurrentLookalikes {

	private static final Duration KEPT = Duration.ofMinutes(10);

	private final Scoreboard scoreboard;

	private final LookalikeSettings settings;

	private final Cache<Question, RankedLookalikes> answers;

	private final LatestTraits traits;

	CurrentLookalikes(Scoreboard scoreboard, LookalikeProperties properties) {
		this.scoreboard = scoreboard;
		this.settings = properties.settings();
		this.answers = Caffeine.newBuilder()
			.maximumWeight(properties.keptAccounts())
			.weigher((Question question, RankedLookalikes ranking) -> question.columns().snapshot().accounts()
					+ question.seeds().size())
			.expireAfterAccess(KEPT)
			.build();
		this.traits = new LatestTraits(this.answers::invalidateAll);
	}

	/**
	 * The settings that all answers follow.
	 */
	public LookalikeSettings settings() {
		return this.settings;
	}

	/**
	 * A page of the accounts that are like the seeds.
	 * @param seeds ids in the graph
	 */
	LookalikeConnection page(List<String> seeds, boolean excludeCustomers, LookalikeWhere where, PageRequest page) {
		Scores market = (where.inMarketOf() != null) ? this.scoreboard.required(where.inMarketOf()) : null;
		FeatureColumns columns = (market != null) ? market.columns() : this.scoreboard.scored().columns();
		TraitIndex now = this.traits.of(columns.snapshot());
		Seeds found = Seeds.of(seeds, now, this.settings);
		Question question = new Question(columns, market, found.accounts(), excludeCustomers, where);
		RankedLookalikes ranking = this.answers.get(question, (key) -> ranking(now, key));
		Connection<Lookalike> answer = ranking.page(page);
		List<String> unmet = where.warnings(now.snapshot(), answer.totalCount());
		List<String> warnings = Stream.concat(found.warnings().stream(), unmet.stream()).toList();
		return new LookalikeConnection(answer, warnings, now.snapshot().revision());
	}

	private RankedLookalikes ranking(TraitIndex now, Question question) {
		Lookalikes all = Lookalikes.of(now, question.seeds().toIntArray(), this.settings);
		IntPredicate eligible = question.eligible();
		return RankedLookalikes.of(all, question.where().wanted(all).and(eligible),
				question.where().rivals(all).and(eligible));
	}

	/**
	 * Releases the old snapshot, which may be large, even if no query about the new one
	 * follows.
	 */
	@EventListener
	void forget(SnapshotRefreshed event) {
		this.traits.forgetOthers(event.snapshot());
	}

	/**
	 * The key of a cached answer.
	 *
	 * @param columns the columns of one snapshot on one day
	 * @param market scores of the market that accounts must be in; {@code null} for all
	 * accounts
	 */
	private record Question(FeatureColumns columns, @Nullable Scores market, IntList seeds, boolean excludeCustomers,
			LookalikeWhere where) {

		/**
		 * The accounts that may be in the answer, by customer status, market and
		 * measures.
		 */
		IntPredicate eligible() {
			IntPredicate eligible = MeasureConditions.of(this.where.measures(), this.columns);
			if (this.market != null) {
				byte[] tiers = this.market.tiers();
				eligible = eligible.and((account) -> tiers[account] > 0);
			}
			if (this.excludeCustomers) {
				BitSet customers = new BitSet();
				for (int customer : this.columns.snapshot().customers()) {
					customers.set(customer);
				}
				eligible = eligible.and((account) -> !customers.get(account));
			}
			return eligible;
		}

	}

}
