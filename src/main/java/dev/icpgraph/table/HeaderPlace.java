package dev.icpgraph.table;

import org.jspecify.annotations.Nullable;

/**
 * Where the header of a file is.
 *
 * @param line of the file, counted from 1; 0 for its first line that is not blank
 * @param separator between its cells; {@code null} for the one that the first line shows
 */
public record HeaderPlace(long line, @Nullable Character separator) {

	/** The place in a file that begins with its header. */
	public static final HeaderPlace FIRST = new HeaderPlace(0, null);

}
