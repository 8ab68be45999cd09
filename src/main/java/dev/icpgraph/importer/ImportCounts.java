package dev.icpgraph.importer;

import dev.icpgraph.merge.WriteResult;

/**
 * Counts of the rows of an import so far.
 *
 * @param bytesRead bytes read from the file
 * @param rowsRead all rows read
 * @param rowsWritten rows that changed the graph
 * @param rowsUnchanged rows whose content the graph already held
 * @param rowsRefused rows refused because of problems
 * @param cellsDropped optional cells dropped because of problems
 * @param problems all problems, including problems beyond the stored limit
 * @param rowsLeftOut rows with nothing to write, such as lost deals
 */
record ImportCounts(long bytesRead, long rowsRead, long rowsWritten, long rowsUnchanged, long rowsRefused,
		long cellsDropped, long problems, long rowsLeftOut) {

	/** The counts of an import that has not started. */
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
	 * The counts after one more row with nothing to write.
	 * @param bytes bytes of the file read by then
	 */
	ImportCounts afterLeftOut(long bytes) {
		return new ImportCounts(bytes, this.rowsRead + 1, this.rowsWritten, this.rowsUnchanged, this.rowsRefused,
				this.cellsDropped, this.problems, this.rowsLeftOut + 1);
	}

	/**
	 * The counts after more rows of the same file.
	 */
	ImportCounts plus(ImportCounts more) {
		return new ImportCounts(Math.max(this.bytesRead, more.bytesRead), this.rowsRead + more.rowsRead,
				this.rowsWritten + more.rowsWritten, this.rowsUnchanged + more.rowsUnchanged,
				this.rowsRefused + more.rowsRefused, this.cellsDropped + more.cellsDropped,
				this.problems + more.problems, this.rowsLeftOut + more.rowsLeftOut);
	}

	/**
	 * The counts after one more written batch.
	 */
	ImportCounts afterBatch(WriteResult batch) {
		return new ImportCounts(this.bytesRead, this.rowsRead, this.rowsWritten + batch.written(),
				this.rowsUnchanged + batch.unchanged(), this.rowsRefused + batch.refused().size(),
				this.cellsDropped + batch.dropped().size(), this.problems, this.rowsLeftOut);
	}

	/**
	 * The counts of an import that ends before it writes rows that it read.
	 */
	ImportCounts without(int unwritten) {
		return new ImportCounts(this.bytesRead, this.rowsRead - unwritten, this.rowsWritten, this.rowsUnchanged,
				this.rowsRefused, this.cellsDropped, this.problems, this.rowsLeftOut);
	}

	/**
	 * The counts at a place where no row waits: each row is written, unchanged, refused
	 * or left out.
	 * @throws IllegalStateException if rows are lost
	 */
	ImportCounts whole() {
		if (this.rowsRead != this.rowsWritten + this.rowsUnchanged + this.rowsRefused + this.rowsLeftOut) {
			throw new IllegalStateException(
					"Of %d rows %d are written, %d unchanged, %d refused and %d left out: report this fault".formatted(
							this.rowsRead, this.rowsWritten, this.rowsUnchanged, this.rowsRefused, this.rowsLeftOut));
		}
		return this;
	}

	/**
	 * The counts after one more problem.
	 */
	ImportCounts afterProblem() {
		return new ImportCounts(this.bytesRead, this.rowsRead, this.rowsWritten, this.rowsUnchanged, this.rowsRefused,
				this.cellsDropped, this.problems + 1, this.rowsLeftOut);
	}

}
