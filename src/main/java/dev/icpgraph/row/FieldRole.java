package dev.icpgraph.row;

import org.jspecify.annotations.Nullable;

/**
 * The role of a row's value in the graph.
 */
sealed interface FieldRole {

	/**
	 * A property of the row's node or link.
	 *
	 * @param name name of the property
	 */
	record Property(String name) implements FieldRole {
	}

	/**
	 * A name of the account or person that the row describes.
	 */
	record Name() implements FieldRole {
	}

	/**
	 * A node that the row refers to.
	 *
	 * @param target the kind of node
	 * @param property property that also holds the text of the cell, or {@code null}
	 */
	record Node(RowTarget target, @Nullable String property) implements FieldRole {
	}

	/**
	 * A parameter of the row's query, such as the type of a link.
	 *
	 * @param otherwise default value, or {@code null}
	 */
	record Parameter(@Nullable String otherwise) implements FieldRole {
	}

}
