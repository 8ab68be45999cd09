package dev.icpgraph.importer;

import dev.icpgraph.reading.RowProblem;
import java.util.List;

import dev.icpgraph.api.Problem;

/**
 * The outcome of a mutation of rows.
 *
 * @param imported the import that holds the rows
 * @param problems problems of refused rows
 */
record RowsPayload(Import imported, List<Problem> problems) {

	/**
	 * The field {@code import}, which is a reserved word in Java.
	 */
	public Import getImport() {
		return this.imported;
	}

	static RowsPayload of(Import imported, List<RowProblem> problems) {
		return new RowsPayload(imported,
				problems.stream().map((it) -> new Problem(it.code(), path(it), it.reason())).toList());
	}

	private static String path(RowProblem problem) {
		String row = "rows[" + (problem.row() - 1) + "]";
		return problem.column().isEmpty() ? row : row + "." + problem.column();
	}

}
