package dev.icpgraph.profile;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.icpgraph.row.RowKind;
import dev.icpgraph.text.Excerpt;

/**
 * A row of one kind produced by a row of a file.
 *
 * @param template number of the profile's template that produced it, from 0
 * @param kind kind of the row
 * @param cells text by field name, blank if the file has the column but no value
 */
public record MappedRow(int template, RowKind kind, Map<String, String> cells) {

	/**
	 * The same row with long cells truncated, to show it.
	 * @param most maximum number of characters per cell
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
