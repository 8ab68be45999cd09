package dev.icpgraph.graph;

import dev.icpgraph.api.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * Part of a page of a list: among the nodes whose value is known, or among the others.
 *
 * @param field what the list is ordered by
 * @param known which of the two
 * @param descending whether the list begins with the largest
 * @param backward whether it is read from its end
 * @param cursor what to begin after, when that lies in this part
 * @param limit most nodes to read
 */
record ListStretch(NodeField field, boolean known, boolean descending, boolean backward, @Nullable Cursor cursor,
		int limit) {

	/**
	 * Whether values fall while it is read.
	 */
	boolean falling() {
		return this.descending != this.backward;
	}

}
