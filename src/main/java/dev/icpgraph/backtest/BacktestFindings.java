package dev.icpgraph.backtest;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * All rankings of a back-test, to be spoken of.
 *
 * @param split how customers were held out
 * @param rankings every ranking
 */
record BacktestFindings(BacktestSplit split, List<RankingResult> rankings) {

	/**
	 * Subject of the back-test: the ICP, or likeness, which orders a market without one.
	 */
	RankingResult subject() {
		RankingResult icp = of(RankingRole.ICP);
		return (icp != null) ? icp : required(RankingRole.LIKENESS);
	}

	RankingResult size() {
		return required(RankingRole.SIZE);
	}

	BacktestVerdict verdict() {
		return subject().verdict();
	}

	/**
	 * The first accounts that a team would work: tier 1, or 1% without an ICP.
	 */
	Cut worked() {
		return (subject().cut(Cut.TIER_1) != null) ? Cut.TIER_1 : Cut.ONE_PERCENT;
	}

	List<RankingResult> all(RankingRole role) {
		return this.rankings.stream().filter((it) -> it.role() == role).toList();
	}

	RankingResult required(RankingRole role) {
		return Objects.requireNonNull(of(role), role::name);
	}

	private @Nullable RankingResult of(RankingRole role) {
		return all(role).stream().findFirst().orElse(null);
	}

}
