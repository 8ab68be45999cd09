package dev.icpgraph.api;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list: the shape of every {@code …Connection} in the schema.
 *
 * @param edges the elements of the page, each with its cursor, in the order of the list
 * @param pageInfo position of the page in its list
 * @param total counts the whole list; called only if a client selects {@code totalCount}
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
		return cut(page, sorted, ordering,
				(cursor) -> firstFrom(cursor, !page.backward(), sorted, ordering, comparator));
	}

	/**
	 * Builds a page from a short list in memory that is not ordered by a value, such as
	 * reasons, strongest first. A cursor holds an element and its place: the element
	 * counts if the list still has it, otherwise the place.
	 * @param page the requested page
	 * @param elements the whole list, with random access
	 * @param name distinguishes its cursors from those of other lists
	 * @param id id of an element; may occur twice
	 */
	public static <T> Connection<T> ofPlaced(PageRequest page, List<T> elements, String name, Function<T, String> id) {
		Ordering<Integer> ordering = new Ordering<>(name, (place) -> place, (place) -> id.apply(elements.get(place)));
		List<Integer> places = IntStream.range(0, elements.size()).boxed().toList();
		return cut(page, places, ordering, (cursor) -> place(cursor, !page.backward(), elements, id))
			.map(elements::get);
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

	/**
	 * @param start finds the place where the page after a cursor starts, or the page
	 * before it ends
	 */
	private static <T> Connection<T> cut(PageRequest page, List<T> all, Ordering<T> ordering,
			ToIntFunction<Cursor> start) {
		Cursor cursor = page.cursorIn(ordering);
		int place = (cursor != null) ? start.applyAsInt(cursor) : page.backward() ? all.size() : 0;
		int from = page.backward() ? Math.max(0, place - page.size()) : place;
		int to = page.backward() ? place : Math.min(all.size(), place + page.size());
		return of(all.subList(from, to), from > 0, to < all.size(), ordering, all::size);
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
	 * The place of a cursor's element, or the next one if {@code past}. Among equal
	 * elements the one at the cursor's place counts.
	 */
	private static <T> int place(Cursor cursor, boolean past, List<T> elements, Function<T, String> id) {
		int place = Math.clamp(cursor.number(), 0, elements.size());
		if (place == elements.size() || !id.apply(elements.get(place)).equals(cursor.id())) {
			int found = elements.stream().map(id).toList().indexOf(cursor.id());
			if (found < 0) {
				return place;
			}
			place = found;
		}
		return past ? place + 1 : place;
	}

	/**
	 * Position of the first element at or after the cursor, or only after it if
	 * {@code past}.
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
