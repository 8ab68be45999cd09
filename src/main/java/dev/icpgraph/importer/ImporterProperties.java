package dev.icpgraph.importer;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How files are imported.
 *
 * @param batchSize rows written in one transaction
 * @param keptProblems most problems kept of an import; all are counted
 * @param keptWarnings most warnings kept of an import, and a last one says how many more
 * there are
 * @param lease how long an import belongs to an application that no longer says so
 */
@ConfigurationProperties("icpgraph.importer")
record ImporterProperties(@DefaultValue("5000") int batchSize, @DefaultValue("1000") int keptProblems,
		@DefaultValue("100") int keptWarnings, @DefaultValue("20s") Duration lease) {
}
