package dev.icpgraph.importer;

/**
 * How the numbers of a file are written.
 */
enum NumberStyle {

	/** As in {@code 1,234.56}. */
	POINT,

	/** As in {@code 1.234,56}. */
	COMMA,

	/** Neither is certain: {@code 1.000} may be one or a thousand. */
	UNDECIDED

}
