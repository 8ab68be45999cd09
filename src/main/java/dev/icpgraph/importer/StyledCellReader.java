package dev.icpgraph.importer;

/**
 * Reads cells whose text means one thing in one file and another in the next.
 */
interface StyledCellReader extends CellReader {

	/**
	 * The reader for a file of that style.
	 */
	CellReader with(FileStyle style);

	/**
	 * Tells how the file is written as far as a cell shows it.
	 * @param text of a cell that is not blank, stripped
	 * @param line that it is in
	 */
	void show(String text, long line, StyleEvidence evidence);

}
