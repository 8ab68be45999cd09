package dev.icpgraph.backtest;

import org.jspecify.annotations.Nullable;

/**
 * A back-test as it was at some moment.
 *
 * @param state how far it is
 * @param progress the share of its questions that is answered, 0 to 1
 * @param report null before it is done
 * @param stale whether the graph changed after what the report is of
 */
record Backtest(BacktestState state, double progress, @Nullable BacktestReport report, boolean stale) {
}
