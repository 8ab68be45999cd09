package dev.icpgraph.importer;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Turns the text of a cell that is not blank into values of the graph.
 */
@FunctionalInterface
interface CellReader {

	/**
	 * Reads a cell.
	 * @param name of the column, in camel case
	 * @param text of the cell, stripped
	 * @param into receives the value, under the name of the column unless the type
	 * differs
	 * @return the problem; {@code null} when the value is valid
	 */
	@Nullable Fault read(String name, String text, Map<String, Object> into);

}
