package dev.icpgraph.api;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * The order of a list: by a value, then by a unique id.
 *
 * @param name unique among the orders of the list, for example {@code NAME ASC}
 * @param value sort value of an element: text, a number or null
 * @param id breaks ties between equal values
 * @param <T> kind of element
 */
public record Ordering<T>(String name, Function<T, @Nullable Object> value, Function<T, String> id) {

	/**
	 * The cursor of an element.
	 */
	public Cursor cursor(T element) {
		return new Cursor(this.name, this.value.apply(element), this.id.apply(element));
	}

}
