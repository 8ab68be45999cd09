package dev.icpgraph.backtest;

import java.util.List;

import dev.icpgraph.icp.IcpDefinition;
import org.jspecify.annotations.Nullable;

/**
 * The question of a back-test. Equal questions have equal answers while the graph stays
 * as it is.
 *
 * @param version key of the version of the ICP; null without an ICP
 * @param definition what the ICP says; null without an ICP
 * @param of the ranking it is about without an ICP
 * @param split how customers are held out
 * @param hide words of the names of technologies and events that are not known
 */
record BacktestQuestion(@Nullable String version, @Nullable IcpDefinition definition, BacktestSubject of,
		SplitRequest split, List<String> hide) {
}
