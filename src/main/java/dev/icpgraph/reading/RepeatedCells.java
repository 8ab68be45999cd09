package dev.icpgraph.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.cell.Fault;

/**
 * Remembers the meaning of the cells of one column. A file names the same accounts,
 * people, technologies and events in many rows, and checking a name costs more than all
 * the rest of reading such a row.
 */
final class RepeatedCells {

	/** Maximum number of cells to remember. */
	private static final int MOST = 4_096;

	/** Maximum number of characters of a cell to remember. */
	private static final int LONGEST = 200;

	private final Map<String, Meaning> meanings = new HashMap<>();

	/**
	 * The values or the problem of a cell.
	 *
	 * @param values values by name
	 * @param fault the problem; {@code null} if the cell is valid
	 */
	record Meaning(Map<String, Object> values, @Nullable Fault fault) {
	}

	/**
	 * The meaning of a cell.
	 * @param read reads a cell; its result must depend on nothing else
	 */
	Meaning of(String cell, Function<String, Meaning> read) {
		Meaning known = this.meanings.get(cell);
		if (known != null) {
			return known;
		}
		Meaning meaning = read.apply(cell);
		if (cell.length() <= LONGEST) {
			if (this.meanings.size() == MOST) {
				this.meanings.clear();
			}
			this.meanings.put(cell, meaning);
		}
		return meaning;
	}

}
