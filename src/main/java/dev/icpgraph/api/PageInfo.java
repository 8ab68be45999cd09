package dev.icpgraph.api;

import org.jspecify.annotations.Nullable;

/**
 * Where a page lies in its list.
 *
 * @param hasNextPage whether there is more after it
 * @param hasPreviousPage whether there is more before it
 * @param startCursor cursor of its first edge
 * @param endCursor cursor of its last edge
 */
public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
		@Nullable String endCursor) {
}
