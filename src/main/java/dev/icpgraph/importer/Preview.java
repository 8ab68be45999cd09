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
 * The effect of importing a file.
 *
 * @param file name of the file
 * @param profile profile that would read it; {@code null} for our own columns
 * @param why the reason for this profile; or why the file cannot be read, and the remedy
 * @param readable whether it can be read
 * @param columns columns in the order of the file
 * @param numbers style of its numbers
 * @param dates style of its dates
 * @param firstRows its first rows as they would be read
 * @param rowsRead number of rows, up to 100,000
 * @param rowsRefused number of rows that would not be written because of problems
 * @param rowsLeftOut number of rows with nothing to write
 * @param wholeFile whether the file was read to its end
 * @param kinds counts by kind of the rows that it would produce; rows that were not
 * compared are neither written nor unchanged
 * @param compared number of rows compared with the graph
 * @param problems the first problems found
 * @param warnings warnings for the sender
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
	 * @param fields fields that it fills, for example {@code accounts.domain}, or kinds
	 * that depend on it, for example {@code customers}; empty if it is ignored
	 */
	record PreviewColumn(String column, List<String> fields) {
	}

	/**
	 * A row as it would be read.
	 *
	 * @param line of the file
	 * @param rows rows that it produces, by kind
	 * @param leftOut reason for no rows; {@code null} if there are rows
	 */
	record PreviewRow(long line, List<PreviewRead> rows, @Nullable String leftOut) {
	}

	/**
	 * A row of one kind as it would be read.
	 *
	 * @param kind kind of the row, for example {@code accounts}
	 * @param values values by field name
	 */
	record PreviewRead(String kind, Map<String, Object> values) {

		/**
		 * Reads values as text and numbers; an account or person is the name in its cell.
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
	 * A problem in a row that its sender can correct.
	 *
	 * @param line of the file
	 * @param column column as in the header; empty for the whole row
	 * @param value value of the cell, shortened
	 * @param code stable code in capitals
	 * @param reason the problem and the correction
	 * @param refused whether the row would be refused
	 */
	record PreviewProblem(long line, String column, String value, String code, String reason, boolean refused) {

		static PreviewProblem of(RowProblem it) {
			return new PreviewProblem(it.row(), it.column(), it.value(), it.code(), it.reason(), it.refused());
		}

	}

}
