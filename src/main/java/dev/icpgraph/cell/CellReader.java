package dev.icpgraph.cell;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Turns the text of a cell that says something into values of the graph.
 */
@FunctionalInterface
public interface CellReader {

	/**
	 * Reads a cell.
	 * @param name of the column, in camel case
	 * @param text of the cell, as {@link CellText} makes it
	 * @param into gets the value, under the name of the column unless the type says
	 * otherwise; has the values of the columns that are defined before it
	 * @return the problem; {@code null} when the value is valid
	 */
	@Nullable Fault read(String name, String text, Map<String, Object> into);

}
