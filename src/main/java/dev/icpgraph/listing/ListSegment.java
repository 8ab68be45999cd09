package dev.icpgraph.listing;

import dev.icpgraph.api.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * Part of a page of a list: among the nodes with a known value, or among the others.
 *
 * @param field sort field of the list
 * @param known which of the two
 * @param descending whether the list starts with the largest value
 * @param backward whether it is read from its end
 * @param cursor place to start after, when it lies in this part
 * @param limit most nodes to read
 */
record ListSegment(NodeField field, boolean known, boolean descending, boolean backward, @Nullable Cursor cursor,
		int limit) {

	/**
	 * Whether values fall in reading order.
	 */
	boolean falling() {
		return this.descending != this.backward;
	}

}
