package dev.icpgraph.api;

import java.util.function.Supplier;

/**
 * An element of a list at its place.
 *
 * @param place creates the cursor; called only if a client selects it
 * @param node the element
 * @param <T> kind of element
 */
public record Edge<T>(Supplier<String> place, T node) {

	/**
	 * The place, for {@code after} and {@code before}.
	 */
	public String cursor() {
		return this.place.get();
	}

}
