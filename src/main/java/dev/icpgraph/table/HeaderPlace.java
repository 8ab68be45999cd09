package dev.icpgraph.table;

import org.jspecify.annotations.Nullable;

/**
 * The place of the header in a file.
 *
 * @param line line of the file, from 1; 0 for its first line that is not blank
 * @param separator between its cells; {@code null} for the one that the first line shows
 */
public record HeaderPlace(long line, @Nullable Character separator) {

	/** The place in a file that begins with its header. */
	public static final HeaderPlace FIRST = new HeaderPlace(0, null);

}
