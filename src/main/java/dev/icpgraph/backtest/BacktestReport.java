package dev.icpgraph.backtest;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether rankings would have found the customers that were held out.
 *
 * @param verdict how the ICP, or the ranking asked about without one, compares with
 * account size alone
 * @param sentences the answer in words, the verdict first
 * @param split how customers were held out
 * @param rankings every ranking, in the order of {@link RankingRole}
 * @param leftOut facts hidden from the past
 * @param asOf the day that ages count from
 * @param revision of the graph that was asked
 * @param took milliseconds
 */
record BacktestReport(BacktestVerdict verdict, List<String> sentences, BacktestSplit split,
		List<RankingResult> rankings, List<LeftOut> leftOut, LocalDate asOf, long revision, double took) {
}
