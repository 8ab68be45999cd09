package dev.icpgraph.importer;

/**
 * A problem in a row that the sender can correct.
 *
 * @param row the line of the file, or the position of a GraphQL row, from 1
 * @param column in camel case, empty for the whole row
 * @param value the value, shortened
 * @param code stable and in capitals, for example {@code NOT_A_DATE}
 * @param reason the problem and the correction, as a sentence
 * @param refused whether the whole row was refused; else it was written without the value
 */
record RowProblem(long row, String column, String value, String code, String reason, boolean refused) {

	private static final int LONGEST_VALUE = 200;

	RowProblem {
		value = (value.length() <= LONGEST_VALUE) ? value : value.substring(0, LONGEST_VALUE) + "…";
	}

	/**
	 * The same problem after the whole row was refused for another reason.
	 */
	RowProblem refusingRow() {
		return this.refused ? this : new RowProblem(this.row, this.column, this.value, this.code, this.reason, true);
	}

}
