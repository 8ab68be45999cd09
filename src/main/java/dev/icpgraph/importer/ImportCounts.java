package dev.icpgraph.importer;

/**
 * Counts of the rows of an import so far.
 *
 * @param bytesRead bytes read from the file
 * @param rowsRead all rows read
 * @param rowsWritten rows that changed the graph
 * @param rowsUnchanged rows already in the graph
 * @param rowsRefused rows refused because of problems
 * @param cellsDropped optional cells dropped because of problems
 * @param problems number of problems, including those beyond the limit of stored problems
 * @param rowsLeftOut rows with nothing to write, such as lost deals
 */
record ImportCounts(long bytesRead, long rowsRead, long rowsWritten, long rowsUnchanged, long rowsRefused,
		long cellsDropped, long problems, long rowsLeftOut) {

	/** The counts of an import that has not started. */
	static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0, 0, 0);

	/**
	 * The counts of an import that ends before it writes rows that it read.
	 */
	ImportCounts without(int unwritten) {
		return new ImportCounts(this.bytesRead, this.rowsRead - unwritten, this.rowsWritten, this.rowsUnchanged,
				this.rowsRefused, this.cellsDropped, this.problems, this.rowsLeftOut);
	}

	/**
	 * Checks, when no row is waiting, that each row is written, unchanged, refused or
	 * left out.
	 * @throws IllegalStateException if rows are lost
	 */
	void checkWhole() {
		if (this.rowsRead != this.rowsWritten + this.rowsUnchanged + this.rowsRefused + this.rowsLeftOut) {
			throw new IllegalStateException(
					"Of %d rows, %d are written, %d unchanged, %d refused and %d left out: please report this bug"
						.formatted(this.rowsRead, this.rowsWritten, this.rowsUnchanged, this.rowsRefused,
								this.rowsLeftOut));
		}
	}

}
