package dev.icpgraph.importer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.cell.DateStyle;
import dev.icpgraph.cell.NumberStyle;
import dev.icpgraph.identity.Reference;
import dev.icpgraph.merge.GraphRow;
import dev.icpgraph.reading.KindCounts;
import dev.icpgraph.reading.RowProblem;
import dev.icpgraph.row.RowKind;

/**
 * The effect that a file would have.
 *
 * @param file its name
 * @param profile that it would be read by, {@code null} for our own columns
 * @param why the reason why it would be read so; or why it cannot be read, and the remedy
 * @param readable whether it can be read
 * @param columns in the order of the file
 * @param numbers how its numbers are read
 * @param dates how its dates are read
 * @param firstRows its first rows as they would be read
 * @param rowsRead number of all rows, up to a hundred thousand
 * @param rowsRefused number of rows that would not be written because of problems
 * @param rowsLeftOut number of rows with nothing to write
 * @param wholeFile whether the file was read to its end
 * @param kinds counts by kind of the rows that it would make; those beyond the compared
 * ones are neither written nor unchanged
 * @param compared number of these that were compared with the graph
 * @param problems the first problems that were found
 * @param warnings for the sender
 */
record Preview(String file, @Nullable String profile, String why, boolean readable, List<PreviewColumn> columns,
		NumberStyle numbers, DateStyle dates, List<PreviewRow> firstRows, long rowsRead, long rowsRefused,
		long rowsLeftOut, boolean wholeFile, List<KindCounts> kinds, long compared, List<PreviewProblem> problems,
		List<String> warnings) {

	/**
	 * A file that cannot be read.
	 */
	static Preview unreadable(String file, String why) {
		return new Preview(file, null, why, false, List.of(), NumberStyle.UNDECIDED, DateStyle.UNDECIDED, List.of(), 0,
				0, 0, false, List.of(), 0, List.of(), List.of());
	}

	/**
	 * A column of the file.
	 *
	 * @param column as the header writes it
	 * @param fields that it fills, for example {@code accounts.domain}, or decides about,
	 * for example {@code customers}; none when it is left aside
	 */
	record PreviewColumn(String column, List<String> fields) {
	}

	/**
	 * A row as it would be read.
	 *
	 * @param line of the file
	 * @param rows what it says, by kind
	 * @param leftOut why it says nothing, {@code null} when it says something
	 */
	record PreviewRow(long line, List<PreviewRead> rows, @Nullable String leftOut) {
	}

	/**
	 * A row of one kind as it would be read.
	 *
	 * @param kind for example {@code accounts}
	 * @param values by name of field
	 */
	record PreviewRead(String kind, Map<String, Object> values) {

		/**
		 * Values as text and numbers: an account or person by the name that its cell
		 * gives.
		 */
		static PreviewRead of(RowKind kind, Map<String, Object> values) {
			Map<String, Object> shown = new TreeMap<>(values);
			if (shown.remove(GraphRow.CURRENT_UNLESS_KNOWN) != null) {
				shown.put("current", true);
			}
			shown.replaceAll((name, it) -> (it instanceof Reference named) ? named.given().value() : it);
			return new PreviewRead(kind.fileName(), shown);
		}

	}

	/**
	 * Something in a row that its sender can correct.
	 *
	 * @param line of the file
	 * @param column as the header writes it, empty when it is about the whole row
	 * @param value what is there, shortened
	 * @param code stable and in capitals
	 * @param reason what is wrong and what to do
	 * @param refused whether the row would not be written
	 */
	record PreviewProblem(long line, String column, String value, String code, String reason, boolean refused) {

		static PreviewProblem of(RowProblem it) {
			return new PreviewProblem(it.row(), it.column(), it.value(), it.code(), it.reason(), it.refused());
		}

	}

}
