package dev.icpgraph.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.cell.FileStyle;
import dev.icpgraph.cell.StyledCellReader;
import dev.icpgraph.profile.ColumnUse;
import dev.icpgraph.profile.MappedRow;
import dev.icpgraph.profile.MappedRows;
import dev.icpgraph.profile.RowGroup;
import dev.icpgraph.row.FieldSpec;
import dev.icpgraph.row.RowDefinitions;
import dev.icpgraph.row.RowKind;
import dev.icpgraph.table.ColumnLayout;
import dev.icpgraph.table.CsvRow;
import dev.icpgraph.table.HeaderPlace;

/**
 * The way to read a file: the place of its header and the meaning of its columns and
 * rows.
 */
public sealed interface FilePlan permits OwnFilePlan, ProfileFilePlan {

	/**
	 * The word for it in the keys of imports, for example {@code people}.
	 */
	String word();

	/**
	 * The profile, {@code null} for a file with our own columns.
	 */
	@Nullable String profile();

	/**
	 * The kinds of rows it makes, in the order in which they are written.
	 */
	List<RowKind> kinds();

	/**
	 * Where the header is.
	 */
	HeaderPlace header();

	/**
	 * The column at each place.
	 */
	ColumnLayout layout();

	/**
	 * Why it is read so, in a sentence.
	 */
	String why();

	/**
	 * Warnings about the columns.
	 */
	List<String> warnings();

	/**
	 * The uses of each column.
	 */
	List<ColumnUse> uses();

	/**
	 * The rows that a row of the file makes.
	 */
	MappedRows rows(CsvRow row);

	/**
	 * The name under which a problem of a field is shown.
	 */
	String column(MappedRow row, String field, CsvRow from);

	/**
	 * The rule that makes one row of several; {@code null} when a row stays as it is.
	 */
	@Nullable RowGroup group(MappedRow row);

	/**
	 * Whether a row is a line at the foot of a report that this kind of file has.
	 */
	boolean isFoot(CsvRow row);

	/**
	 * The style of numbers and dates as far as the sender or the profile says.
	 */
	default FileStyle styleOf(FileStyle stated) {
		return stated;
	}

	/**
	 * The columns whose numbers or dates show how the file is written.
	 */
	default Map<Integer, StyledCellReader> styled() {
		Map<Integer, StyledCellReader> styled = new LinkedHashMap<>();
		for (ColumnUse use : uses()) {
			FieldSpec field = use.field().isEmpty() ? null : RowDefinitions.of(use.kind()).columns().named(use.field());
			if (use.asWritten() && field != null && field.reader() instanceof StyledCellReader reader) {
				styled.putIfAbsent(use.place(), reader);
			}
		}
		return styled;
	}

}
