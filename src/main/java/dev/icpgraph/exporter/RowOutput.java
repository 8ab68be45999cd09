package dev.icpgraph.exporter;

/**
 * Writes rows in one format.
 */
sealed interface RowOutput permits CsvOutput, NdjsonOutput {

	void write(ExportRow row);

}
