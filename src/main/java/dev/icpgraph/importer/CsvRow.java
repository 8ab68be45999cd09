package dev.icpgraph.importer;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A row of a file.
 *
 * @param line where it begins, the first line of the file being 1
 * @param cells as they are written, without the quotes around them; the whole line when
 * it is broken
 * @param fault why its cells cannot be told apart, {@code null} when they can
 */
record CsvRow(long line, List<String> cells, @Nullable Fault fault) {

	/**
	 * Whether nothing is in it, as in the rows with which spreadsheets fill a page.
	 */
	boolean blank() {
		for (String cell : this.cells) {
			if (!cell.isBlank()) {
				return false;
			}
		}
		return true;
	}

}
