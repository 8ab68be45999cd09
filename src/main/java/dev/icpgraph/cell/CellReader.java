package dev.icpgraph.cell;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Turns the text of a cell that is not blank into values of the graph.
 */
@FunctionalInterface
public interface CellReader {

	/**
	 * Reads a cell.
	 * @param name name of the column in camel case
	 * @param text text of the cell, normalized by {@link CellText}
	 * @param into receives the value, usually under the name of the column; holds the
	 * values of the columns defined before it
	 * @return the problem; {@code null} if the value is valid
	 */
	@Nullable Fault read(String name, String text, Map<String, Object> into);

}
