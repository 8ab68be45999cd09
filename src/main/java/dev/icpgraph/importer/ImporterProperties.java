package dev.icpgraph.importer;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings for importing files.
 *
 * @param batchSize rows written in one transaction
 * @param keptProblems most problems stored per import; all are counted
 */
@ConfigurationProperties("icpgraph.importer")
record ImporterProperties(@DefaultValue("5000") int batchSize, @DefaultValue("1000") int keptProblems) {
}
