package dev.icpgraph.scoring;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is kept in memory beside the snapshot.
 *
 * @param keptScores how many versions of ICPs are kept scored, 13 bytes per account each
 * @param keptColumns for how many measures the accounts' values are kept, 4 bytes per
 * account each
 */
@ConfigurationProperties("icpgraph.scoring")
record ScoringProperties(@DefaultValue("16") int keptScores, @DefaultValue("64") int keptColumns) {
}
