package dev.icpgraph.importer;

import java.util.ArrayList;
import java.util.List;

import dev.icpgraph.reading.RowProblem;

/**
 * The rows and problems of a file since its last batch.
 */
final class ReadRows {

	private final int mostProblems;

	private final List<RowProblem> problems = new ArrayList<>();

	private final RowCounter counter = new RowCounter();

	/** Number of valid rows that wait to be written. */
	private int waiting;

	/**
	 * @param mostProblems number of problems that are kept; all are counted
	 */
	ReadRows(int mostProblems) {
		this.mostProblems = mostProblems;
	}

	/**
	 * Counts a row.
	 * @param refused whether it has nothing left to write
	 * @param dropped number of its dropped cells
	 */
	void row(long bytesRead, boolean refused, int dropped) {
		this.waiting += refused ? 0 : 1;
		this.counter.row(bytesRead, refused, dropped);
	}

	void leftOut(long bytesRead) {
		this.counter.leftOut(bytesRead);
	}

	void problem(RowProblem problem) {
		if (this.problems.size() < this.mostProblems) {
			this.problems.add(problem);
		}
		this.counter.problem();
	}

	List<RowProblem> problems() {
		return this.problems;
	}

	/**
	 * Counts of all its rows.
	 */
	ImportCounts counts() {
		return this.counter.counts();
	}

	/**
	 * Counts if the waiting rows are not written.
	 */
	ImportCounts unwritten() {
		return counts().without(this.waiting);
	}

}
