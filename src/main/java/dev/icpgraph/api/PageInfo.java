package dev.icpgraph.api;

import org.jspecify.annotations.Nullable;

/**
 * Position of a page in its list.
 *
 * @param hasNextPage whether the list continues after it
 * @param hasPreviousPage whether the list continues before it
 * @param startCursor cursor of its first edge
 * @param endCursor cursor of its last edge
 */
public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
		@Nullable String endCursor) {
}
