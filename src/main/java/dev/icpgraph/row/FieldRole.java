package dev.icpgraph.row;

import org.jspecify.annotations.Nullable;

/**
 * The part that a value of a row has in the graph.
 */
sealed interface FieldRole {

	/**
	 * A value of the node or link that the row makes.
	 *
	 * @param name of the property
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
	 * @param property that also holds the text of the cell, {@code null} for none
	 */
	record Node(RowTarget target, @Nullable String property) implements FieldRole {
	}

	/**
	 * A value that the query of the row reads by itself, such as the type of a link.
	 *
	 * @param otherwise the value of rows without one, {@code null} for none
	 */
	record Parameter(@Nullable String otherwise) implements FieldRole {
	}

}
