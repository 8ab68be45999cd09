package dev.icpgraph.reading;

import java.util.Collection;
import java.util.List;

import dev.icpgraph.text.Excerpt;

/**
 * A problem in a row that the sender can correct.
 *
 * @param row the line of the file, or the position of a GraphQL row, from 1
 * @param column in camel case, empty for the whole row
 * @param value the value, shortened
 * @param code stable and in capitals, for example {@code NOT_A_DATE}
 * @param reason the problem and the correction, as a sentence
 * @param refused whether the whole row was refused; otherwise it was written without the
 * value
 * @param cells the row as written in its file; empty for a row of a mutation, and for one
 * that is too large to keep
 */
public record RowProblem(long row, String column, String value, String code, String reason, boolean refused,
		List<String> cells) {

	/** Code of a row without a required value. */
	static final String MISSING = "MISSING";

	/** Maximum number of characters of a value. */
	static final int LONGEST_VALUE = 200;

	/** Maximum number of characters of a row kept with its problems. */
	private static final int LONGEST_ROW = 20_000;

	/** Memory overhead of a cell, in characters. */
	private static final int CELL = 16;

	public RowProblem {
		value = Excerpt.cut(value, LONGEST_VALUE);
		cells = isKept(cells) ? cells : List.of();
	}

	public RowProblem(long row, String column, String value, String code, String reason, boolean refused) {
		this(row, column, value, code, reason, refused, List.of());
	}

	/**
	 * The problem with a row that needs a value in one of several columns.
	 */
	static RowProblem missing(long row, List<String> columns) {
		return new RowProblem(row, columns.getFirst(), "", MISSING,
				"A row needs " + String.join(" or ", columns) + ": fill it in or leave the row out", true);
	}

	/**
	 * The same problem of a row that was refused for another reason.
	 */
	RowProblem refusingRow() {
		return this.refused ? this
				: new RowProblem(this.row, this.column, this.value, this.code, this.reason, true, this.cells);
	}

	/**
	 * The same problem in terms of the file.
	 * @param shown name of its column in the file
	 * @param written the row as written in the file
	 */
	RowProblem inFile(String shown, List<String> written) {
		return new RowProblem(this.row, shown, this.value, this.code, this.reason, this.refused, written);
	}

	/**
	 * Whether a row is small enough to keep with its problems.
	 */
	static boolean isKept(List<String> cells) {
		return characters(cells) <= LONGEST_ROW;
	}

	/**
	 * The size of cells in memory.
	 */
	public static long characters(Collection<String> cells) {
		long sum = 0;
		for (String cell : cells) {
			sum += cell.length() + CELL;
		}
		return sum;
	}

}
