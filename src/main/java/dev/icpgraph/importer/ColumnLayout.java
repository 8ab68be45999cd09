package dev.icpgraph.importer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvRecord;
import org.jspecify.annotations.Nullable;

import dev.icpgraph.merge.RowKind;

/**
 * Which place of a file holds which column.
 *
 * @param names the column of each place, {@code null} where there is none of ours
 * @param warnings what was left aside
 */
record ColumnLayout(List<@Nullable String> names, List<String> warnings) {

	/**
	 * The layout that a header tells.
	 * @throws UnreadableFileException if a column that rows need is not there
	 */
	static ColumnLayout of(RowKind kind, List<String> header) {
		RowDefinition definition = RowDefinitions.of(kind);
		List<@Nullable String> names = new ArrayList<>();
		List<String> warnings = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (String name : header) {
			FieldSpec column = definition.column(name);
			boolean ours = column != null && seen.add(column.name());
			names.add(ours && column != null ? column.name() : null);
			if (!ours && !name.isBlank()) {
				warnings.add((column != null) ? "Column '" + name + "' is there more than once: the first was read"
						: "Column '" + name + "' is none of " + kind.fileName() + ": it was left aside");
			}
		}
		definition.required().forEach((group) -> require(kind, group, seen, header));
		return new ColumnLayout(names, warnings);
	}

	/**
	 * The cells of a record by name of column, blank where the record ends early.
	 */
	Map<String, String> cells(CsvRecord csv) {
		Map<String, String> cells = new LinkedHashMap<>();
		for (int i = 0; i < this.names.size(); i++) {
			String name = this.names.get(i);
			if (name != null) {
				cells.put(name, (i < csv.getFieldCount()) ? csv.getField(i) : "");
			}
		}
		return cells;
	}

	/**
	 * A value beyond the last column, which most often is a comma that was not quoted.
	 */
	@Nullable String surplus(CsvRecord csv) {
		return csv.getFields()
			.stream()
			.skip(this.names.size())
			.filter((cell) -> !cell.isBlank())
			.findFirst()
			.orElse(null);
	}

	private static void require(RowKind kind, List<String> group, Set<String> seen, List<String> header) {
		if (group.stream().noneMatch(seen::contains)) {
			throw new UnreadableFileException(
					"Rows of %s need the column %s, and the header is: %s".formatted(kind.fileName(),
							String.join(" or ",
									group.stream().map((name) -> new FieldSpec(name, Cells::text).header()).toList()),
							String.join(", ", header)));
		}
	}

}
