package dev.icpgraph.api;

import org.jspecify.annotations.Nullable;

/**
 * The requested part of a list. A controller method parameter of this type is built from
 * the arguments {@code first}, {@code after}, {@code last} and {@code before} of its
 * field.
 *
 * @param size maximum number of elements, 1 to 100
 * @param backward whether the page ends at the cursor (or at the end of the list) instead
 * of starting there
 * @param cursor start or end of the page, exclusive
 */
public record PageRequest(int size, boolean backward, @Nullable Cursor cursor) {

	/**
	 * Default page size.
	 */
	public static final int DEFAULT_SIZE = 20;

	/**
	 * Maximum page size.
	 */
	public static final int MAX_SIZE = 100;

	/**
	 * The page for a client's arguments.
	 * @throws BadInputException if an argument is invalid; the message names it
	 */
	public static PageRequest of(@Nullable Integer first, @Nullable String after, @Nullable Integer last,
			@Nullable String before) {
		if (first != null && last != null) {
			throw new BadInputException("'first' and 'last' request different pages: give only one of them");
		}
		if (after != null && before != null) {
			throw new BadInputException("'after' and 'before' request different pages: give only one of them");
		}
		if (first != null && before != null) {
			throw new BadInputException("'before' goes with 'last': use 'after' with 'first'");
		}
		if (last != null && after != null) {
			throw new BadInputException("'after' goes with 'first': use 'before' with 'last'");
		}
		boolean backward = last != null || before != null;
		return backward ? new PageRequest(size("last", last), true, cursor("before", before))
				: new PageRequest(size("first", first), false, cursor("after", after));
	}

	/**
	 * The first page of a size.
	 */
	public static PageRequest first(int size) {
		return of(size, null, null, null);
	}

	/**
	 * Number of elements to fetch: one more than the page has, to find out whether the
	 * list continues.
	 */
	public int fetchSize() {
		return this.size + 1;
	}

	/**
	 * The start or end of the page, checked to be a cursor of this order.
	 * @throws BadInputException if the cursor comes from another list or order
	 */
	public @Nullable Cursor cursorIn(Ordering<?> ordering) {
		if (this.cursor != null && !this.cursor.order().equals(ordering.name())) {
			throw Cursor.foreign();
		}
		return this.cursor;
	}

	private static int size(String argument, @Nullable Integer size) {
		if (size == null) {
			return DEFAULT_SIZE;
		}
		if (size < 1 || size > MAX_SIZE) {
			throw new BadInputException("'%s' is %d: give a number from 1 to %d".formatted(argument, size, MAX_SIZE));
		}
		return size;
	}

	private static @Nullable Cursor cursor(String argument, @Nullable String encoded) {
		if (encoded == null) {
			return null;
		}
		Cursor cursor = Cursor.decoded(encoded);
		if (cursor == null) {
			throw new BadInputException(
					"'%s' is not a cursor of this API: use a 'cursor', 'startCursor' or 'endCursor' that it returned"
						.formatted(argument));
		}
		return cursor;
	}

}
