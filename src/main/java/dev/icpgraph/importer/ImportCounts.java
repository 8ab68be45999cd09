package dev.icpgraph.importer;

/**
 * What became of the rows of an import so far.
 *
 * @param bytesRead of the file
 * @param rowsRead all
 * @param rowsWritten that changed the graph
 * @param rowsUnchanged that the graph already said
 * @param rowsRefused that have problems
 * @param problems in those rows, also those beyond the number that is kept
 */
record ImportCounts(long bytesRead, long rowsRead, long rowsWritten, long rowsUnchanged, long rowsRefused,
		long problems) {

	static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0);

}
