package dev.icpgraph.importer;

/**
 * Something in a row that its sender can mend.
 *
 * @param row the line of the file, or the position of a GraphQL row counted from 1
 * @param column in camel case, empty when it is about the whole row
 * @param value what was there, shortened
 * @param code stable and in capitals, for example {@code NOT_A_DATE}
 * @param reason what is wrong and what to do, in a sentence
 * @param refused whether the row was not written; else it was, without the value
 */
record RowProblem(long row, String column, String value, String code, String reason, boolean refused) {

	private static final int LONGEST_VALUE = 200;

	RowProblem {
		value = (value.length() <= LONGEST_VALUE) ? value : value.substring(0, LONGEST_VALUE) + "…";
	}

	/**
	 * The same when something else refuses the row.
	 */
	RowProblem refusingRow() {
		return this.refused ? this : new RowProblem(this.row, this.column, this.value, this.code, this.reason, true);
	}

}
