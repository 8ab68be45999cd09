package dev.icpgraph.importer;

/**
 * Counts of the rows of an import so far.
 *
 * @param bytesRead of the file
 * @param rowsRead all
 * @param rowsWritten that changed the graph
 * @param rowsUnchanged that the graph already said
 * @param rowsRefused that have problems
 * @param cellsDropped that have problems, in rows that do without them
 * @param problems all, also those beyond the number that is kept
 * @param rowsLeftOut that say nothing to write, such as deals that were lost
 */
record ImportCounts(long bytesRead, long rowsRead, long rowsWritten, long rowsUnchanged, long rowsRefused,
		long cellsDropped, long problems, long rowsLeftOut) {

	/** Of an import that has not begun. */
	static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0, 0, 0);

	/**
	 * The counts after one more row.
	 * @param bytes bytes of the file read by then
	 * @param refused whether the row is refused
	 * @param dropped number of its dropped cells
	 */
	ImportCounts afterRow(long bytes, boolean refused, int dropped) {
		return new ImportCounts(bytes, this.rowsRead + 1, this.rowsWritten, this.rowsUnchanged,
				this.rowsRefused + (refused ? 1 : 0), this.cellsDropped + dropped, this.problems, this.rowsLeftOut);
	}

	/**
	 * These after another row was read that says nothing to write.
	 * @param bytes read of the file by then
	 */
	ImportCounts afterLeftOut(long bytes) {
		return new ImportCounts(bytes, this.rowsRead + 1, this.rowsWritten, this.rowsUnchanged, this.rowsRefused,
				this.cellsDropped, this.problems, this.rowsLeftOut + 1);
	}

	/**
	 * The counts after one more written batch.
	 */
	ImportCounts afterBatch(long written, long unchanged, long refused) {
		return new ImportCounts(this.bytesRead, this.rowsRead, this.rowsWritten + written,
				this.rowsUnchanged + unchanged, this.rowsRefused + refused, this.cellsDropped, this.problems,
				this.rowsLeftOut);
	}

	/**
	 * The counts after one more problem.
	 */
	ImportCounts afterProblem() {
		return new ImportCounts(this.bytesRead, this.rowsRead, this.rowsWritten, this.rowsUnchanged, this.rowsRefused,
				this.cellsDropped, this.problems + 1, this.rowsLeftOut);
	}

}
