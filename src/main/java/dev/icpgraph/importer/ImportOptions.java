package dev.icpgraph.importer;

import java.util.Map;

import dev.icpgraph.cell.FileStyle;

/**
 * The statements of a sender about a file.
 *
 * @param style of its numbers and dates as far as it is stated
 * @param profile name of a profile or of a kind of rows; empty to tell it from the header
 * @param arguments what profiles ask for, such as {@code technology}, by name
 */
record ImportOptions(FileStyle style, String profile, Map<String, String> arguments) {

	/** The options of a file without statements. */
	static final ImportOptions NONE = new ImportOptions(FileStyle.UNSTATED, "", Map.of());

	static ImportOptions written(FileStyle style) {
		return new ImportOptions(style, "", Map.of());
	}

}
