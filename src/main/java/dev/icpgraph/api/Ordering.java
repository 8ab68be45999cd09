package dev.icpgraph.api;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * How a list is ordered: by a value, then by an id that no two elements share.
 *
 * @param name told apart from every other order of the list, for example {@code NAME ASC}
 * @param value what an element is ordered by: text, a number or null
 * @param id tells apart elements of equal value
 * @param <T> kind of element
 */
public record Ordering<T>(String name, Function<T, @Nullable Object> value, Function<T, String> id) {

	/**
	 * The place of an element.
	 */
	public Cursor cursor(T element) {
		return new Cursor(this.name, this.value.apply(element), this.id.apply(element));
	}

}
