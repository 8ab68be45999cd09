package dev.icpgraph.backtest;

import org.jspecify.annotations.Nullable;

/**
 * A back-test at one moment.
 *
 * @param state state of the back-test
 * @param progress share of the work that is done, 0 to 1
 * @param report the report; {@code null} until it is done
 * @param stale whether the graph changed after the revision of the report
 */
record Backtest(BacktestState state, double progress, @Nullable BacktestReport report, boolean stale) {
}
