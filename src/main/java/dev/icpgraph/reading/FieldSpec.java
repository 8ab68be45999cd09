package dev.icpgraph.reading;

import java.util.Locale;

import dev.icpgraph.cell.CellReader;
import dev.icpgraph.cell.CellText;
import dev.icpgraph.cell.FileStyle;
import dev.icpgraph.cell.StyledCellReader;

/**
 * A column of a file and a field of a GraphQL row.
 *
 * @param name in camel case, for example {@code lastSeen}; in files {@code last_seen}
 * @param text what its cells may hold
 * @param reader turns their text into values
 */
public record FieldSpec(String name, CellText text, CellReader reader) {

	/**
	 * The same for a file of that style.
	 */
	FieldSpec in(FileStyle style) {
		return (this.reader instanceof StyledCellReader styled)
				? new FieldSpec(this.name, this.text, styled.with(style)) : this;
	}

	/**
	 * The name in files.
	 */
	String header() {
		return header(this.name);
	}

	public static String header(String name) {
		return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
	}

	/**
	 * Whether its cells are refused when they have line breaks.
	 */
	boolean oneLine() {
		return this.text != CellText.PROSE;
	}

	/**
	 * The rest of a header after removing case, spacing and punctuation.
	 */
	public static String bare(String header) {
		return header.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
	}

}
