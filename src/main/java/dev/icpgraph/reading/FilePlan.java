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
	 * Its name in the keys of imports, for example {@code people}.
	 */
	String word();

	/**
	 * The profile; {@code null} for a file with our own columns.
	 */
	@Nullable String profile();

	/**
	 * The kinds of rows it produces, in the order of writing.
	 */
	List<RowKind> kinds();

	/**
	 * The place of the header.
	 */
	HeaderPlace header();

	/**
	 * The column at each place.
	 */
	ColumnLayout layout();

	/**
	 * The reason for this plan, as a sentence.
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
	 * The rows that a row of the file produces.
	 */
	MappedRows rows(CsvRow row);

	/**
	 * The column name to show in a problem with a field.
	 */
	String column(MappedRow row, String field, CsvRow from);

	/**
	 * The columns that may give a required field of a row; empty for a file with our own
	 * columns.
	 */
	default List<String> needed(MappedRow row, String field) {
		return List.of();
	}

	/**
	 * The rule that merges several rows into one; {@code null} if rows stay separate.
	 */
	@Nullable RowGroup group(MappedRow row);

	/**
	 * Whether a row is part of the footer of a report in this kind of file.
	 */
	boolean isFoot(CsvRow row);

	/**
	 * The style of numbers and dates as far as the sender or the profile gives it.
	 */
	default FileStyle styleOf(FileStyle stated) {
		return stated;
	}

	/**
	 * The columns whose numbers or dates show the style of the file.
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
