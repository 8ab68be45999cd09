package dev.icpgraph.reading;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.profile.MappedRow;
import dev.icpgraph.profile.RowGroup;

/**
 * Receives the rows of a file one by one, each with the number of bytes read so far.
 */
public interface RowSink {

	/**
	 * Receives all rows produced by a row of a file.
	 * @param number the line of the file, or the position of a GraphQL row counted from 1
	 * @param rows one or more
	 */
	void add(long number, List<MappedRow> rows, Origin origin, long bytesRead);

	/**
	 * Receives a row that is invalid as a whole.
	 */
	void refuse(RowProblem problem, long bytesRead);

	/**
	 * Receives a row with nothing to write.
	 * @param why reason, for example {@code 'Deal Stage' is 'Closed Lost'}
	 */
	void leaveOut(String why, long bytesRead);

	/**
	 * The row of a file that other rows are made from.
	 */
	interface Origin {

		/**
		 * The rule that merges several rows into one; {@code null} if rows stay separate.
		 */
		@Nullable RowGroup group(MappedRow row);

		/** The column name to show in a problem with a field. */
		String shown(MappedRow row, String field);

		/** The columns that may give a field of the row; empty if unknown. */
		default List<String> needed(MappedRow row, String field) {
			return List.of();
		}

		/** The cells of the row as written in its file; empty without a file. */
		List<String> cells();

		/** The size of these cells in memory, in characters. */
		long characters();

	}

}
