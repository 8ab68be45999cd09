package dev.icpgraph.importer;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings for importing files.
 *
 * @param batchSize rows written in one transaction
 * @param keptProblems most problems stored per import; all are counted
 * @param maxUnpacked what a workbook or a gzip file may unpack to; texts that the cells of
 * a workbook share may be a sixteenth of it, since they are kept in memory
 */
@ConfigurationProperties("icpgraph.importer")
record ImporterProperties(@DefaultValue("5000") int batchSize, @DefaultValue("1000") int keptProblems,
		@DefaultValue("4GB") DataSize maxUnpacked) {
}
