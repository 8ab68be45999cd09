package dev.icpgraph.reading;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.profile.MappedRow;
import dev.icpgraph.profile.RowGroup;

/**
 * Takes the rows of a file one by one, with how far the file was read for each in bytes.
 */
public interface RowSink {

	/**
	 * Takes all that a row of a file says.
	 * @param number the line of the file, or the position of a GraphQL row counted from 1
	 * @param rows one or more
	 */
	void add(long number, List<MappedRow> rows, Origin origin, long bytesRead);

	/**
	 * Takes a row that is wrong as a whole.
	 */
	void refuse(RowProblem problem, long bytesRead);

	/**
	 * Takes a row that says nothing to write.
	 * @param why for example {@code 'Deal Stage' is 'Closed Lost'}
	 */
	void leaveOut(String why, long bytesRead);

	/**
	 * The row of a file that other rows are made of.
	 */
	interface Origin {

		/**
		 * The rule that makes one row of several; {@code null} when a row stays as it is.
		 */
		@Nullable RowGroup group(MappedRow row);

		/** The name under which a field of a row is shown in problems. */
		String shown(MappedRow row, String field);

		/** The cells of the row as its file writes them; empty without a file. */
		List<String> cells();

		/** The size in memory of what shows the row, in characters. */
		long characters();

	}

}
