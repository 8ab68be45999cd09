package dev.icpgraph.cell;

import dev.icpgraph.identity.Parsed;
import dev.icpgraph.identity.PlainText;

/**
 * Kind of text that a column may hold, before it is read as a value.
 */
public enum CellText {

	/** A name, key, number or date. */
	LINE,

	/** A country or region, where {@code NA} is a value. */
	PLACE,

	/** A description, an address or a list, whose line breaks stay. */
	PROSE;

	/**
	 * The text of a cell as it is compared and kept: without invisible characters and
	 * with plain spaces.
	 */
	public Parsed<String> of(String cell) {
		return (this == PROSE) ? new Parsed.Taken<>(PlainText.prose(cell)) : PlainText.line(cell);
	}

	/**
	 * Whether a text is empty or only says that nothing is known.
	 */
	public boolean saysNothing(String text) {
		return (this == PLACE) ? PlainText.isPlaceholderPlace(text) : PlainText.isPlaceholder(text);
	}

}
