package dev.icpgraph.table;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.cell.Fault;
import dev.icpgraph.text.Excerpt;

/**
 * A row of a file.
 *
 * @param line line where it starts, from 1
 * @param cells cells as written, without surrounding quotes; the whole line if it is
 * broken
 * @param fault the reason why it cannot be split into cells; {@code null} if it can
 */
public record CsvRow(long line, List<String> cells, @Nullable Fault fault) {

	/**
	 * Whether all cells are blank, like the rows that spreadsheets fill a page with.
	 */
	boolean blank() {
		for (String cell : this.cells) {
			if (!cell.isBlank()) {
				return false;
			}
		}
		return true;
	}

	/**
	 * The same row with long cells truncated, to show it.
	 * @param most maximum number of characters per cell
	 */
	public CsvRow shortened(int most) {
		return new CsvRow(this.line, this.cells.stream().map((cell) -> Excerpt.of(cell, most)).toList(), this.fault);
	}

}
