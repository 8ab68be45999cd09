package dev.icpgraph.exporter;

/**
 * Writes rows in one format.
 */
sealed interface RowOutput permits CsvOutput, NdjsonOutput {

	void write(ExportRow row);

	/**
	 * Writes what comes after the last row.
	 * @param rows how many there are
	 */
	void end(long rows);

}
