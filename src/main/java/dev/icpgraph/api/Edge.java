package dev.icpgraph.api;

/**
 * An element of a list at its place.
 *
 * @param cursor the place, for {@code after} and {@code before}
 * @param node the element
 * @param <T> kind of element
 */
public record Edge<T>(String cursor, T node) {
}
