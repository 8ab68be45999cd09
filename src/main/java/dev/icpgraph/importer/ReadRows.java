package dev.icpgraph.importer;

import dev.icpgraph.reading.RowProblem;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows and problems of a file since its last batch was handed over for writing.
 */
final class ReadRows {

	private final int mostProblems;

	private final List<RowProblem> problems = new ArrayList<>();

	private ImportCounts counts = ImportCounts.NONE;

	/** Rows of the file that are good and wait to be written. */
	private int waiting;

	/**
	 * @param mostProblems number of problems that are kept; all are counted
	 */
	ReadRows(int mostProblems) {
		this.mostProblems = mostProblems;
	}

	/**
	 * Counts a row.
	 * @param refused whether nothing of it is left to write
	 * @param dropped number of its dropped cells
	 */
	void row(long bytesRead, boolean refused, int dropped) {
		this.waiting += refused ? 0 : 1;
		this.counts = this.counts.afterRow(bytesRead, refused, dropped);
	}

	void leftOut(long bytesRead) {
		this.counts = this.counts.afterLeftOut(bytesRead);
	}

	void problem(RowProblem problem) {
		if (this.problems.size() < this.mostProblems) {
			this.problems.add(problem);
		}
		this.counts = this.counts.afterProblem();
	}

	List<RowProblem> problems() {
		return this.problems;
	}

	/**
	 * Counts of all its rows.
	 */
	ImportCounts counts() {
		return this.counts;
	}

	/**
	 * Counts without the rows that wait, when they are not written.
	 */
	ImportCounts unwritten() {
		return this.counts.without(this.waiting);
	}

}
