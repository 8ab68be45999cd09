package dev.icpgraph.backtest;

import java.util.List;

import dev.icpgraph.icp.IcpDefinition;
import org.jspecify.annotations.Nullable;

/**
 * The input of a back-test. Equal inputs give equal reports until the graph changes.
 *
 * @param version key of the version of the ICP; {@code null} without an ICP
 * @param definition definition of the ICP; {@code null} without an ICP
 * @param of ranking to judge without an ICP
 * @param split method that holds customers out
 * @param hide words in the names of technologies and events to hide
 */
record BacktestQuestion(@Nullable String version, @Nullable IcpDefinition definition, BacktestSubject of,
		SplitRequest split, List<String> hide) {
}
