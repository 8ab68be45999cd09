package dev.icpgraph.listing;

import dev.icpgraph.api.OrderDirection;
import org.jspecify.annotations.Nullable;

/**
 * The requested order of a list.
 *
 * @param field name of a {@link NodeField}
 * @param direction default: ascending
 */
public record NodeOrder(String field, @Nullable OrderDirection direction) {

	boolean descending() {
		return this.direction == OrderDirection.DESC;
	}

}
