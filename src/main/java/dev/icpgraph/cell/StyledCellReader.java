package dev.icpgraph.cell;

/**
 * Reads cells whose text has a different meaning in different files.
 */
public interface StyledCellReader extends CellReader {

	/**
	 * The reader for a file of this style.
	 */
	CellReader with(FileStyle style);

	/**
	 * Adds the evidence in a cell.
	 * @param text text of a cell that is not blank, stripped
	 * @param line its line
	 */
	void show(String text, long line, StyleEvidence evidence);

}
