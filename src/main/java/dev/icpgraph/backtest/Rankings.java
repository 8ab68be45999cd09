package dev.icpgraph.backtest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.feature.NearnessToBest;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.likeness.Likeness;
import dev.icpgraph.likeness.LikenessFindings;
import dev.icpgraph.lookalike.LookalikeSettings;
import dev.icpgraph.lookalike.Lookalikes;
import dev.icpgraph.model.LearnedRanking;
import dev.icpgraph.model.ModelSettings;
import dev.icpgraph.proximity.Channel;
import dev.icpgraph.proximity.Proximities;
import dev.icpgraph.proximity.ProximitySettings;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Ranks the accounts of a market in every way that a back-test compares. Chooses the best
 * customers and computes everything from that market alone.
 */
final class Rankings {

	private final BiFunction<Snapshot, LocalDate, BestCustomers> choice;

	private final ProximitySettings settings;

	private final LookalikeSettings lookalikes;

	private final ModelSettings model;

	private final @Nullable IcpDefinition definition;

	private final Collection<String> own;

	/**
	 * Sets the methods.
	 * @param choice chooses the best customers of a market on a day
	 * @param settings weights and constants of nearness
	 * @param lookalikes constants of lookalikes
	 * @param model constants of the learned ranking
	 * @param definition an ICP to compare; {@code null} for none
	 * @param own domains or ids of our own accounts
	 */
	Rankings(BiFunction<Snapshot, LocalDate, BestCustomers> choice, ProximitySettings settings,
			LookalikeSettings lookalikes, ModelSettings model, @Nullable IcpDefinition definition,
			Collection<String> own) {
		this.choice = choice;
		this.settings = settings;
		this.lookalikes = lookalikes;
		this.model = model;
		this.definition = definition;
		this.own = own;
	}

	/**
	 * One market ranked in every way.
	 *
	 * @param holdout the market and the compared accounts
	 * @param best customers that nearness is measured against
	 * @param scores score of each account by ranking, in a fixed order; without the
	 * learned ranking if it is refused
	 * @param sizes number of links by account
	 * @param tier1 number of compared accounts in tier 1; 0 without an ICP
	 */
	record Ranked(Holdout holdout, BestCustomers best, Map<RankedBy, IntToLongFunction> scores, IntUnaryOperator sizes,
			int tier1) {
	}

	/**
	 * Ranks a market. O(links + accounts · criteria).
	 * @param seed seed of the random ranking
	 */
	Ranked of(Holdout holdout, long seed) {
		BestCustomers best = this.choice.apply(holdout.market(), holdout.day());
		LikenessFindings findings = LikenessFindings.of(holdout.market(), best, holdout.day());
		Map<RankedBy, IntToLongFunction> scores = new LinkedHashMap<>();
		NearnessToBest nearness = new NearnessToBest(holdout.market(), this.settings, findings, this.model);
		LearnedRanking learned = nearness.learned().get();
		IcpRankings icp = (this.definition == null) ? null
				: new IcpRankings(this.definition, holdout, nearness, this.own);
		if (icp != null) {
			scores.putAll(icp.scores());
		}
		Lookalikes lookalikes = Lookalikes.of(holdout.market(), best.accounts(), this.lookalikes);
		scores.put(RankedBy.of(RankingRole.LOOKALIKES), lookalikes::rankedBits);
		addNearness(findings, learned, scores);
		int[] sizes = AccountSizes.of(holdout.market());
		scores.put(RankedBy.SIZE, (account) -> sizes[account]);
		scores.put(RankedBy.of(RankingRole.STAFF), Baselines.staff(holdout.market(), holdout.day()));
		scores.put(RankedBy.of(RankingRole.SHARED_TECHNOLOGIES), Baselines.sharedTechnologies(holdout.market(), best));
		scores.put(RankedBy.of(RankingRole.RANDOM), Baselines.random(holdout.market().accounts(), seed));
		return new Ranked(holdout, best, scores, (account) -> sizes[account], (icp != null) ? icp.tier1() : 0);
	}

	private void addNearness(LikenessFindings findings, LearnedRanking learned,
			Map<RankedBy, IntToLongFunction> scores) {
		Likeness likeness = findings.likeness(this.settings);
		scores.put(RankedBy.of(RankingRole.LIKENESS), likeness::bits);
		if (learned.model() != null) {
			scores.put(RankedBy.of(RankingRole.LEARNED), learned::bits);
		}
		scores.put(RankedBy.of(RankingRole.NEARNESS), bits(findings, this.settings));
		Channel[] counted = Arrays.stream(Channel.values())
			.filter((channel) -> this.settings.weight(channel) > 0)
			.toArray(Channel[]::new);
		for (Channel channel : counted) {
			Set<Channel> others = EnumSet.complementOf(EnumSet.of(channel));
			scores.put(RankedBy.channel(RankingRole.NEARNESS_WITHOUT_CHANNEL, channel),
					bits(findings, this.settings.only(others)));
		}
		for (Channel channel : counted) {
			scores.put(RankedBy.channel(RankingRole.CHANNEL, channel),
					bits(findings, this.settings.only(Set.of(channel))));
		}
		scores.put(RankedBy.of(RankingRole.FOOTPRINT), findings::footprint);
	}

	/**
	 * Bits distinguish accounts whose nearness rounds to 1. Unknown accounts have 0 bits.
	 */
	private static IntToLongFunction bits(LikenessFindings findings, ProximitySettings settings) {
		Proximities proximities = findings.proximities(settings);
		return proximities::bits;
	}

}
