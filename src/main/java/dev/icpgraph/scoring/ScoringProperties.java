package dev.icpgraph.scoring;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is kept in memory beside the snapshot, and of the history of tiers in Neo4j.
 *
 * @param keptScores how many versions of ICPs are kept scored, 13 bytes per account each
 * @param keptColumns for how many measures the accounts' values are kept, 4 bytes per
 * account each
 * @param runEvery how often at most accounts that moved by new data are recorded
 * @param keptRuns how many runs of an ICP that moved accounts are kept
 * @param keptHistory how long they are kept
 * @param overrideShare how much of a tier people may fill by override, 0 to 1; one
 * account always
 */
@ConfigurationProperties("icpgraph.scoring")
record ScoringProperties(@DefaultValue("16") int keptScores, @DefaultValue("64") int keptColumns,
		@DefaultValue("1m") Duration runEvery, @DefaultValue("1000") int keptRuns,
		@DefaultValue("400d") Duration keptHistory, @DefaultValue("0.05") double overrideShare) {
}
