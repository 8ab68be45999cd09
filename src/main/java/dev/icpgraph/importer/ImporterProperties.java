package dev.icpgraph.importer;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings for importing files.
 *
 * @param batchSize number of rows per transaction
 * @param keptProblems maximum number of problems stored per import; all are counted
 * @param keptWarnings maximum number of warnings stored per import; one more gives the
 * number left out
 * @param lease time that an import belongs to an application after its last renewal
 */
@ConfigurationProperties("icpgraph.importer")
record ImporterProperties(@DefaultValue("5000") int batchSize, @DefaultValue("1000") int keptProblems,
		@DefaultValue("100") int keptWarnings, @DefaultValue("20s") Duration lease) {
}
