package dev.icpgraph.importer;

import java.util.List;

import dev.icpgraph.api.Problem;

/**
 * What a mutation of rows did.
 *
 * @param imported the import that the rows became
 * @param problems of the rows that were refused
 */
record RowsPayload(Import imported, List<Problem> problems) {

	/**
	 * For the field {@code import}, whose name Java keeps for itself.
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
