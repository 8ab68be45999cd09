package dev.icpgraph.upload;

import java.util.Map;
import java.util.Objects;

import dev.icpgraph.cell.FileStyle;

/**
 * The sender's options for a file.
 *
 * @param style style of its numbers and dates as far as given
 * @param profile name of a profile or of a kind of rows; empty to recognize it from the
 * header
 * @param arguments values for a profile's arguments, such as {@code technology}, by name
 * @param mapping a profile for this file alone, in YAML or JSON; empty without one
 */
public record ImportOptions(FileStyle style, String profile, Map<String, String> arguments, String mapping) {

	/** Name of the profile of a file with its own mapping. */
	public static final String BY_HAND = "mapping";

	public ImportOptions {
		// Files kept by an earlier version have none.
		mapping = Objects.requireNonNullElse(mapping, "");
	}

	public ImportOptions(FileStyle style, String profile, Map<String, String> arguments) {
		this(style, profile, arguments, "");
	}

	/** The default options. */
	public static final ImportOptions NONE = new ImportOptions(FileStyle.UNSTATED, "", Map.of());

	static ImportOptions written(FileStyle style) {
		return new ImportOptions(style, "", Map.of());
	}

}
