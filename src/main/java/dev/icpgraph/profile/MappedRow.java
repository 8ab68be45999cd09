package dev.icpgraph.profile;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.icpgraph.row.RowKind;
import dev.icpgraph.text.Excerpt;

/**
 * A row of one kind that a row of a file says.
 *
 * @param template which of the profile's templates made it, counted from 0
 * @param kind what it is about
 * @param cells text by name of field, blank where the file has the column and no value
 */
public record MappedRow(int template, RowKind kind, Map<String, String> cells) {

	/**
	 * The same row with long cells cut, to show it.
	 * @param most characters of a cell
	 */
	public MappedRow shortened(int most) {
		if (this.cells.values().stream().allMatch((cell) -> cell.length() <= most)) {
			return this;
		}
		Map<String, String> shorter = new LinkedHashMap<>();
		this.cells.forEach((field, cell) -> shorter.put(field, Excerpt.cut(cell, most)));
		return new MappedRow(this.template, this.kind, shorter);
	}

}
