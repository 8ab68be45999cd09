package dev.icpgraph.importer;

import java.util.List;

/**
 * A problem in a row that the sender can correct.
 *
 * @param row the line of the file, or the position of a GraphQL row, from 1
 * @param column in camel case, empty for the whole row
 * @param value the value, shortened
 * @param code stable and in capitals, for example {@code NOT_A_DATE}
 * @param reason the problem and the correction, as a sentence
 * @param refused whether the whole row was refused; else it was written without the value
 * @param cells the row as its file writes it; empty for a row of a mutation
 */
record RowProblem(long row, String column, String value, String code, String reason, boolean refused,
		List<String> cells) {

	private static final int LONGEST_VALUE = 200;

	RowProblem {
		value = (value.length() <= LONGEST_VALUE) ? value : value.substring(0, LONGEST_VALUE) + "…";
	}

	RowProblem(long row, String column, String value, String code, String reason, boolean refused) {
		this(row, column, value, code, reason, refused, List.of());
	}

	/**
	 * The same problem after the whole row was refused for another reason.
	 */
	RowProblem refusingRow() {
		return this.refused ? this
				: new RowProblem(this.row, this.column, this.value, this.code, this.reason, true, this.cells);
	}

	/**
	 * The same problem as the sender of a file knows it.
	 * @param shown name of its column in the file
	 * @param written the row as the file writes it
	 */
	RowProblem inFile(String shown, List<String> written) {
		return new RowProblem(this.row, shown, this.value, this.code, this.reason, this.refused, written);
	}

}
