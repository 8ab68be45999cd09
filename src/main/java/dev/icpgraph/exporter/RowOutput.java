package dev.icpgraph.exporter;

/**
 * Writes rows in one format.
 */
sealed interface RowOutput permits CsvOutput, NdjsonOutput, ParquetOutput {

	void write(ExportRow row);

	/**
	 * Writes the end of the file, after the last row.
	 * @param rows number of rows before it
	 */
	void end(long rows);

}
