package dev.icpgraph.reading;

import java.io.IOException;
import java.util.Map;

import dev.icpgraph.cell.StyleEvidence;
import dev.icpgraph.cell.StyledCellReader;
import dev.icpgraph.identity.PlainText;
import dev.icpgraph.row.RowKind;
import dev.icpgraph.table.ColumnLayout;
import dev.icpgraph.table.CsvRow;
import dev.icpgraph.table.HeaderPlace;
import dev.icpgraph.table.TableFile;
import dev.icpgraph.table.TextEncoding;
import dev.icpgraph.upload.SpooledFile;

/**
 * Reads a file once to find the style of its numbers and dates. Takes a sixth to a third
 * of the time of the import; stops after a million rows.
 */
final class StyleSurvey {

	private static final int MOST_ROWS = 1_000_000;

	private StyleSurvey() {
	}

	/**
	 * The style evident from the cells of a file with our own columns.
	 */
	static StyleEvidence of(SpooledFile file, RowKind kind, TextEncoding encoding) throws IOException {
		try (TableFile table = TableFile.open(file.path(), encoding, HeaderPlace.FIRST)) {
			return of(file, OwnFilePlan.of(kind, HeaderPlace.FIRST, table.header(), ""), encoding);
		}
	}

	/**
	 * The style evident from the cells of a file.
	 */
	static StyleEvidence of(SpooledFile file, FilePlan plan, TextEncoding encoding) throws IOException {
		StyleEvidence evidence = new StyleEvidence();
		if (file.style().decided()) {
			return evidence;
		}
		try (TableFile table = TableFile.open(file.path(), encoding, plan.header())) {
			ColumnLayout layout = plan.layout();
			Map<Integer, StyledCellReader> places = plan.styled();
			CsvRow row = places.isEmpty() ? null : table.next(layout);
			for (int i = 0; row != null && i < MOST_ROWS; i++) {
				if (layout.fault(row) == null) {
					show(row, places, evidence);
				}
				row = table.next(layout);
			}
		}
		return evidence;
	}

	private static void show(CsvRow row, Map<Integer, StyledCellReader> places, StyleEvidence evidence) {
		places.forEach((place, reader) -> {
			String text = PlainText.line(row.cells().get(place)).orNull();
			if (text != null && !text.isEmpty()) {
				reader.show(text, row.line(), evidence);
			}
		});
	}

}
