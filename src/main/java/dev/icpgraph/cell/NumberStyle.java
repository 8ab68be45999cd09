package dev.icpgraph.cell;

/**
 * The styles of numbers in a file.
 */
public enum NumberStyle {

	/** As in {@code 1,234.56}. */
	POINT,

	/** As in {@code 1.234,56}. */
	COMMA,

	/** Ambiguous: {@code 1.000} may be one or a thousand. */
	UNDECIDED

}
