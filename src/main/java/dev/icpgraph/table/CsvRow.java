package dev.icpgraph.table;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.cell.Fault;
import dev.icpgraph.text.Excerpt;

/**
 * A row of a file.
 *
 * @param line where it starts, from 1
 * @param cells cells as written, without quotes around them; the whole line when it is
 * broken
 * @param fault the reason why it cannot be split into cells; {@code null} when it can
 */
public record CsvRow(long line, List<String> cells, @Nullable Fault fault) {

	/**
	 * Whether it is empty, like the rows with which spreadsheets fill a page.
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
	 * The same row with long cells cut, to show it.
	 * @param most characters of a cell
	 */
	public CsvRow shortened(int most) {
		return new CsvRow(this.line, this.cells.stream().map((cell) -> Excerpt.of(cell, most)).toList(), this.fault);
	}

}
