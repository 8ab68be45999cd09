package dev.icpgraph.graph;

import dev.icpgraph.api.OrderDirection;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks a list to be ordered by.
 *
 * @param field name of a {@link NodeField}
 * @param direction ascending when not said
 */
record NodeOrder(String field, @Nullable OrderDirection direction) {

	boolean descending() {
		return this.direction == OrderDirection.DESC;
	}

}
