package dev.icpgraph.listing;

import dev.icpgraph.api.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * Part of a page of a list: of the nodes with a known value, or of the others.
 *
 * @param field sort field of the list
 * @param known whether of the nodes with a known value
 * @param descending whether the list starts with the largest value
 * @param backward whether it is read from its end
 * @param cursor place to start after, if it is in this part
 * @param limit maximum number of nodes to read
 */
record ListSegment(NodeField field, boolean known, boolean descending, boolean backward, @Nullable Cursor cursor,
		int limit) {

	/**
	 * Whether values descend in reading order.
	 */
	boolean falling() {
		return this.descending != this.backward;
	}

}
