package dev.icpgraph.api;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list: the shape of every {@code …Connection} in the schema.
 *
 * @param edges the elements of the page, each with its cursor, in the order of the list
 * @param pageInfo position of the page in its list
 * @param total counts the whole list; called only when a client selects {@code
 * totalCount}
 * @param <T> kind of element
 */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo, LongSupplier total) {

	/**
	 * Builds a page from rows of a store.
	 * @param page the requested page
	 * @param rows up to {@link PageRequest#fetchSize()} elements after the cursor in the
	 * order of the list, or before it in reversed order when the page goes backward
	 * @param ordering the order of the list
	 * @param total counts the whole list
	 */
	public static <T> Connection<T> ofFetched(PageRequest page, List<T> rows, Ordering<T> ordering,
			LongSupplier total) {
		boolean more = rows.size() > page.size();
		List<T> kept = more ? rows.subList(0, page.size()) : rows;
		boolean beyond = page.cursor() != null;
		return page.backward() ? of(kept.reversed(), more, beyond, ordering, total)
				: of(kept, beyond, more, ordering, total);
	}

	/**
	 * Builds a page from a list in memory. Finding the cursor takes logarithmic time, so
	 * the list may be a view that creates its elements on access.
	 * @param page the requested page
	 * @param sorted the whole list, with random access, in this order
	 * @param ordering the order of the list
	 * @param comparator the order as a comparator of cursors
	 */
	public static <T> Connection<T> ofSorted(PageRequest page, List<T> sorted, Ordering<T> ordering,
			Comparator<Cursor> comparator) {
		Cursor cursor = page.cursorIn(ordering);
		int from = 0;
		int to = sorted.size();
		if (page.backward()) {
			to = (cursor != null) ? firstFrom(cursor, false, sorted, ordering, comparator) : to;
			from = Math.max(0, to - page.size());
		}
		else {
			from = (cursor != null) ? firstFrom(cursor, true, sorted, ordering, comparator) : from;
			to = Math.min(to, from + page.size());
		}
		return of(sorted.subList(from, to), from > 0, to < sorted.size(), ordering, sorted::size);
	}

	/**
	 * The same page with mapped elements.
	 */
	public <R> Connection<R> map(Function<? super T, ? extends R> element) {
		List<Edge<R>> mapped = this.edges.stream()
			.map((edge) -> new Edge<R>(edge.place(), element.apply(edge.node())))
			.toList();
		return new Connection<>(mapped, this.pageInfo, this.total);
	}

	/**
	 * The elements without cursors.
	 */
	public List<T> nodes() {
		return this.edges.stream().map(Edge::node).toList();
	}

	/**
	 * Number of elements in the whole list.
	 */
	public long totalCount() {
		return this.total.getAsLong();
	}

	private static <T> Connection<T> of(List<T> nodes, boolean before, boolean after, Ordering<T> ordering,
			LongSupplier total) {
		List<Edge<T>> edges = nodes.stream()
			.map((node) -> new Edge<>(() -> ordering.cursor(node).encoded(), node))
			.toList();
		@Nullable Edge<T> first = edges.isEmpty() ? null : edges.getFirst();
		@Nullable Edge<T> last = edges.isEmpty() ? null : edges.getLast();
		return new Connection<>(edges, new PageInfo(after, before, first, last), total);
	}

	/**
	 * Position of the first element at or after the cursor, or only after it when {@code
	 * past}.
	 */
	private static <T> int firstFrom(Cursor cursor, boolean past, List<T> sorted, Ordering<T> ordering,
			Comparator<Cursor> comparator) {
		int low = 0;
		int high = sorted.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			int order = comparator.compare(ordering.cursor(sorted.get(middle)), cursor);
			if (order < 0 || (past && order == 0)) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

}
