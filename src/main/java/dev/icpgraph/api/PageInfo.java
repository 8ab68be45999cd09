package dev.icpgraph.api;

import org.jspecify.annotations.Nullable;

/**
 * Position of a page in its list.
 *
 * @param hasNextPage whether the list continues after it
 * @param hasPreviousPage whether the list continues before it
 * @param first its first edge; {@code null} on an empty page
 * @param last its last edge; {@code null} on an empty page
 */
public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable Edge<?> first, @Nullable Edge<?> last) {

	/**
	 * The cursor of the first edge.
	 */
	public @Nullable String startCursor() {
		return (this.first != null) ? this.first.cursor() : null;
	}

	/**
	 * The cursor of the last edge.
	 */
	public @Nullable String endCursor() {
		return (this.last != null) ? this.last.cursor() : null;
	}

}
