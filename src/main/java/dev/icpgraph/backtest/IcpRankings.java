package dev.icpgraph.backtest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

import dev.icpgraph.feature.FeatureColumns;
import dev.icpgraph.feature.Features;
import dev.icpgraph.feature.NearnessToBest;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.icp.Tiers;
import dev.icpgraph.scoring.Scores;

/**
 * Ranks a market by an ICP, and by the same ICP without each of its signals. Overrides
 * are ignored, since their authors may have known who became a customer.
 */
final class IcpRankings {

	private final IcpDefinition definition;

	private final Holdout holdout;

	private final FeatureColumns columns;

	private final Scores scores;

	IcpRankings(IcpDefinition definition, Holdout holdout, NearnessToBest nearness, Collection<String> own) {
		this.definition = definition;
		this.holdout = holdout;
		Features features = new Features(holdout.market(), holdout.day(), nearness);
		this.columns = new FeatureColumns(holdout.market(), features, definition.criteria(), own);
		this.scores = Scores.of(definition, this.columns);
	}

	/**
	 * The scores of each ranking, the whole ICP first.
	 */
	Map<RankedBy, IntToLongFunction> scores() {
		Map<RankedBy, IntToLongFunction> ranked = new LinkedHashMap<>();
		ranked.put(RankedBy.of(RankingRole.ICP), this.scores::rank);
		List<Signal> signals = this.definition.signals();
		for (Signal signal : (signals.size() > 1) ? signals : List.<Signal>of()) {
			Scores without = Scores.of(without(signal), this.columns);
			ranked.put(new RankedBy(RankingRole.ICP_WITHOUT_SIGNAL, signal.name()), without::rank);
		}
		return ranked;
	}

	private IcpDefinition without(Signal signal) {
		List<Signal> others = new ArrayList<>(this.definition.signals());
		others.remove(signal);
		return new IcpDefinition(this.definition.product(), this.definition.filters(), others, this.definition.tiers(),
				this.definition.steadiness(), this.definition.unknownCounts(), this.definition.whenNothingKnown());
	}

	/**
	 * Number of compared accounts in tier 1: past customers take no places there.
	 */
	int tier1() {
		int[] compared = IntStream.concat(Arrays.stream(this.holdout.heldOut()), Arrays.stream(this.holdout.others()))
			.toArray();
		return switch (this.definition.tiers()) {
			case Tiers.Capacity(int first, int _) -> Math.min(first, count(compared, 1, 3));
			case Tiers.Thresholds _ -> count(compared, 1, 1);
		};
	}

	private int count(int[] accounts, int best, int last) {
		byte[] tiers = this.scores.tiers();
		return (int) Arrays.stream(accounts)
			.filter((account) -> tiers[account] >= best && tiers[account] <= last)
			.count();
	}

}
