package dev.icpgraph.backtest;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * All rankings of a back-test, for its sentences.
 *
 * @param split held-out customers and the accounts compared with them
 * @param rankings every ranking
 * @param of the requested ranking without an ICP
 */
record BacktestFindings(BacktestSplit split, List<RankingResult> rankings, BacktestSubject of) {

	/**
	 * Subject of the back-test: the ICP; without one, the requested ranking, or likeness
	 * if that is refused.
	 */
	RankingResult subject() {
		RankingResult icp = of(RankingRole.ICP);
		RankingResult asked = (icp != null) ? icp : of(this.of.role());
		return (asked != null) ? asked : required(RankingRole.LIKENESS);
	}

	/**
	 * Whether the requested ranking is missing because there were too few customers to
	 * learn from.
	 */
	boolean isRefused() {
		return of(RankingRole.ICP) == null && of(this.of.role()) == null;
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
	CutKind worked() {
		return (subject().cut(CutKind.TIER_1) != null) ? CutKind.TIER_1 : CutKind.ONE_PERCENT;
	}

	List<RankingResult> all(RankingRole role) {
		return this.rankings.stream().filter((it) -> it.role() == role).toList();
	}

	RankingResult required(RankingRole role) {
		return Objects.requireNonNull(of(role), role::name);
	}

	@Nullable RankingResult of(RankingRole role) {
		return all(role).stream().findFirst().orElse(null);
	}

}
