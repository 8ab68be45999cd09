package dev.icpgraph.importer;

import dev.icpgraph.merge.WriteResult;

/**
 * What became of the rows of an import so far.
 *
 * @param bytesRead of the file
 * @param rowsRead all
 * @param rowsWritten that changed the graph
 * @param rowsUnchanged that the graph already said
 * @param rowsRefused that have problems
 * @param cellsDropped that have problems, in rows that do without them
 * @param problems all, also those beyond the number that is kept
 */
record ImportCounts(long bytesRead, long rowsRead, long rowsWritten, long rowsUnchanged, long rowsRefused,
		long cellsDropped, long problems) {

	/** Of an import that has not begun. */
	static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0, 0);

	/**
	 * These after another row was read.
	 * @param bytes read of the file by then
	 * @param refused whether it is not written
	 * @param dropped number of its cells that are left out
	 */
	ImportCounts afterRow(long bytes, boolean refused, int dropped) {
		return new ImportCounts(bytes, this.rowsRead + 1, this.rowsWritten, this.rowsUnchanged,
				this.rowsRefused + (refused ? 1 : 0), this.cellsDropped + dropped, this.problems);
	}

	/**
	 * These after a batch of rows was written.
	 */
	ImportCounts afterBatch(WriteResult batch) {
		return new ImportCounts(this.bytesRead, this.rowsRead, this.rowsWritten + batch.written(),
				this.rowsUnchanged + batch.unchanged(), this.rowsRefused + batch.refused().size(),
				this.cellsDropped + batch.dropped().size(), this.problems);
	}

	/**
	 * These after another problem was found.
	 */
	ImportCounts afterProblem() {
		return new ImportCounts(this.bytesRead, this.rowsRead, this.rowsWritten, this.rowsUnchanged, this.rowsRefused,
				this.cellsDropped, this.problems + 1);
	}

}
