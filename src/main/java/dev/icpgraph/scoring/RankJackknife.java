package dev.icpgraph.scoring;

import java.util.Arrays;

import dev.icpgraph.feature.FeatureColumns;
import dev.icpgraph.graph.AccountRole;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.statistics.Jackknife;
import dev.icpgraph.statistics.RankRange;
import dev.icpgraph.statistics.RankRanges;

/**
 * Scores the market again without some of the best customers, to show how much each rank
 * depends on a few of them ({@link Jackknife}). A customer that is left out stays a
 * customer.
 */
final class RankJackknife {

	private static final String BEST = "best customers";

	private RankJackknife() {
	}

	/**
	 * The ranks of all accounts within their roles, over the full ranking and every turn.
	 * O(turns · scoring the market); one turn at a time, so that memory stays low.
	 */
	static RankRanges of(Scores whole) {
		RankRanges ranges = new RankRanges(whole.snapshot().accounts());
		add(whole, ranges);
		for (int turn = 0; turn < of(whole.definition(), whole.columns()).turns(); turn++) {
			FeatureColumns columns = whole.columns().without(turn);
			add(Scores.of(whole.definition(), columns, whole.context()), ranges);
		}
		return ranges;
	}

	private static void add(Scores scores, RankRanges ranges) {
		ranges.begin();
		long[] keys = scores.sums().keys();
		for (AccountRole role : AccountRole.values()) {
			ranges.add(scores.assignment().order(role), (account) -> keys[account]);
		}
	}

	static RankRange range(Scores scores, int account) {
		return scores.rankRanges().of(account, of(scores.definition(), scores.columns()), BEST);
	}

	/**
	 * Number of the first prospects that can rank lower in some turn.
	 * @param first number of first prospects
	 */
	static long lower(Scores scores, int first) {
		RankRanges ranges = scores.rankRanges();
		return Arrays.stream(scores.assignment().order(AccountRole.PROSPECT))
			.limit(first)
			.filter((account) -> !ranges.within(account, first))
			.count();
	}

	/**
	 * The best customers to leave out in turn; none if no criterion compares with them.
	 */
	static Jackknife of(IcpDefinition definition, FeatureColumns columns) {
		boolean compares = definition.measures().anyMatch(FeatureColumns::comparesWithBest);
		return compares ? columns.jackknife() : Jackknife.NONE;
	}

}
