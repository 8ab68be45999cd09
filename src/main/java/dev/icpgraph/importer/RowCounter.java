package dev.icpgraph.importer;

import dev.icpgraph.merge.WriteResult;

/**
 * Counts the rows of an import one by one. {@link ImportCounts} is its state at one
 * moment.
 */
final class RowCounter {

	private long bytesRead;

	private long rowsRead;

	private long rowsWritten;

	private long rowsUnchanged;

	private long rowsRefused;

	private long cellsDropped;

	private long problems;

	private long rowsLeftOut;

	/**
	 * Counts a row.
	 * @param bytes bytes of the file read by then
	 * @param refused whether the row is refused
	 * @param dropped number of its dropped cells
	 */
	void row(long bytes, boolean refused, int dropped) {
		this.bytesRead = bytes;
		this.rowsRead++;
		this.rowsRefused += refused ? 1 : 0;
		this.cellsDropped += dropped;
	}

	/**
	 * Counts a row with nothing to write.
	 * @param bytes bytes of the file read by then
	 */
	void leftOut(long bytes) {
		this.bytesRead = bytes;
		this.rowsRead++;
		this.rowsLeftOut++;
	}

	void problem() {
		this.problems++;
	}

	/**
	 * Counts a batch that is written.
	 */
	void written(WriteResult batch) {
		this.rowsWritten += batch.written();
		this.rowsUnchanged += batch.unchanged();
		this.rowsRefused += batch.refused().size();
		this.cellsDropped += batch.dropped().size();
	}

	/**
	 * Adds the counts of other rows of the same file.
	 */
	void add(ImportCounts more) {
		this.bytesRead = Math.max(this.bytesRead, more.bytesRead());
		this.rowsRead += more.rowsRead();
		this.rowsWritten += more.rowsWritten();
		this.rowsUnchanged += more.rowsUnchanged();
		this.rowsRefused += more.rowsRefused();
		this.cellsDropped += more.cellsDropped();
		this.problems += more.problems();
		this.rowsLeftOut += more.rowsLeftOut();
	}

	long rowsRead() {
		return this.rowsRead;
	}

	ImportCounts counts() {
		return new ImportCounts(this.bytesRead, this.rowsRead, this.rowsWritten, this.rowsUnchanged, this.rowsRefused,
				this.cellsDropped, this.problems, this.rowsLeftOut);
	}

}
