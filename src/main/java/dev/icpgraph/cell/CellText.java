package dev.icpgraph.cell;

import dev.icpgraph.identity.Parsed;
import dev.icpgraph.identity.PlainText;

/**
 * Kind of text in a column, before it is read as a value.
 */
public enum CellText {

	/** A name, key, number or date. */
	LINE,

	/** A country or region, where {@code NA} is a value. */
	PLACE,

	/** A description, an address or a list; keeps line breaks. */
	PROSE;

	/**
	 * The normalized text of a cell: without invisible characters and with plain spaces.
	 */
	public Parsed<String> of(String cell) {
		return (this == PROSE) ? new Parsed.Taken<>(PlainText.prose(cell)) : PlainText.line(cell);
	}

	/**
	 * Whether a text is empty or a placeholder for an unknown value.
	 */
	public boolean saysNothing(String text) {
		return (this == PLACE) ? PlainText.isPlaceholderPlace(text) : PlainText.isPlaceholder(text);
	}

}
