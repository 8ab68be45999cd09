package dev.icpgraph.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Builds a CSV file: fixed header, LF line ends, quotes only where RFC 4180 requires
 * them.
 */
final class CsvTable {

	private final int columns;

	private final List<String> lines = new ArrayList<>();

	CsvTable(String header) {
		this.columns = header.split(",").length;
		this.lines.add(header);
	}

	/** Adds a row; an empty cell is unknown. */
	void row(Object... cells) {
		if (cells.length != this.columns) {
			throw new IllegalArgumentException(cells.length + " cells under " + this.lines.getFirst());
		}
		this.lines.add(List.of(cells).stream().map((cell) -> quoted(cell.toString())).collect(Collectors.joining(",")));
	}

	String content() {
		return String.join("\n", this.lines) + "\n";
	}

	private static String quoted(String cell) {
		boolean plain = cell.chars().noneMatch((character) -> ",\"\r\n".indexOf(character) >= 0);
		return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
	}

}
