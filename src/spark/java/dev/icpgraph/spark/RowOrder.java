package dev.icpgraph.spark;

import dev.icpgraph.row.RowKind;

/**
 * The order of rows as an import takes them: by kind, then by file, then by line.
 *
 * <pre>
 * 4 bits   kind of the row
 * 22 bits  place of the file among all
 * 36 bits  line
 * </pre>
 */
final class RowOrder {

	private static final int BITS_OF_LINES = 36;

	private static final int BITS_OF_FILES = 22;

	private static final RowKind[] KINDS = RowKind.values();

	private RowOrder() {
	}

	/**
	 * The order of a row.
	 * @param file place of its file among all
	 */
	static long of(RowKind kind, int file, long line) {
		return ((((long) kind.ordinal() << BITS_OF_FILES) | file) << BITS_OF_LINES) | line;
	}

	static RowKind kind(long order) {
		return KINDS[(int) (order >>> (BITS_OF_FILES + BITS_OF_LINES))];
	}

	/**
	 * A text that all rows of a file share, and no others.
	 */
	static String file(long order) {
		return String.valueOf(order >>> BITS_OF_LINES);
	}

	static long line(long order) {
		return order & ((1L << BITS_OF_LINES) - 1);
	}

}
