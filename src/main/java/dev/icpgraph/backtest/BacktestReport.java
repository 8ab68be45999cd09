package dev.icpgraph.backtest;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether rankings would have found the held-out customers.
 *
 * @param verdict comparison of the ICP, or without one of the requested ranking, with
 * account size alone
 * @param sentences the answer in words, the verdict first
 * @param split held-out customers and the accounts compared with them
 * @param rankings every ranking, in the order of {@link RankingRole}
 * @param leftOut facts hidden from the past
 * @param asOf the day that ages count from
 * @param revision revision of the graph behind it
 * @param took duration in milliseconds
 */
record BacktestReport(BacktestVerdict verdict, List<String> sentences, BacktestSplit split,
		List<RankingResult> rankings, List<LeftOut> leftOut, LocalDate asOf, long revision, double took) {
}
