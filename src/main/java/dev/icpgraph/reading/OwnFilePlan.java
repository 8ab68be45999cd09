package dev.icpgraph.reading;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.profile.ColumnUse;
import dev.icpgraph.profile.MappedRow;
import dev.icpgraph.profile.MappedRows;
import dev.icpgraph.profile.RowGroup;
import dev.icpgraph.row.RowKind;
import dev.icpgraph.table.ColumnLayout;
import dev.icpgraph.table.CsvRow;
import dev.icpgraph.table.HeaderPlace;
import dev.icpgraph.table.UnreadableFileException;

/**
 * A file with our own columns of one kind.
 *
 * @param kind kind of its rows
 * @param header place of the header
 * @param layout column of each position
 * @param why reason for this plan
 */
public record OwnFilePlan(RowKind kind, HeaderPlace header, ColumnLayout layout, String why) implements FilePlan {

	/**
	 * The plan of a file in the product's own columns.
	 * @param header names as written
	 * @throws UnreadableFileException if a required column is missing
	 */
	public static OwnFilePlan of(RowKind kind, HeaderPlace place, List<String> header, String why) {
		return new OwnFilePlan(kind, place, new HeaderReading(kind, header).layout(), why);
	}

	@Override
	public String word() {
		return this.kind.fileName();
	}

	@Override
	public @Nullable String profile() {
		return null;
	}

	@Override
	public List<RowKind> kinds() {
		return List.of(this.kind);
	}

	@Override
	public List<String> warnings() {
		return this.layout.warnings();
	}

	@Override
	public List<ColumnUse> uses() {
		List<ColumnUse> uses = new ArrayList<>();
		for (int place = 0; place < this.layout.names().size(); place++) {
			String name = this.layout.names().get(place);
			if (name != null) {
				uses.add(new ColumnUse(place, this.kind, name, true));
			}
		}
		return uses;
	}

	@Override
	public MappedRows rows(CsvRow row) {
		return new MappedRows(List.of(new MappedRow(0, this.kind, this.layout.cells(row))), null);
	}

	@Override
	public String column(MappedRow row, String field, CsvRow from) {
		return field;
	}

	@Override
	public @Nullable RowGroup group(MappedRow row) {
		return null;
	}

	@Override
	public boolean isFoot(CsvRow row) {
		return false;
	}

}
