package dev.icpgraph.importer;

import dev.icpgraph.reading.ColumnMapping;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.cell.DateStyle;
import dev.icpgraph.cell.FileStyle;
import dev.icpgraph.cell.NumberStyle;
import dev.icpgraph.upload.ImportOptions;

/**
 * A file to import, and how to read it.
 *
 * @param upload id of a held upload
 * @param text a file in the request itself
 * @param profile name of a profile or of a kind of rows
 * @param columns the meaning of its columns
 * @param definition a profile for this file alone, in YAML or JSON
 * @param arguments values for arguments of a profile
 * @param dryRun whether to preview the import and write nothing
 */
record StartImportInput(@Nullable String upload, @Nullable TextFile text, @Nullable String profile,
		@Nullable List<ColumnMapping> columns, @Nullable String definition, @Nullable NumberStyle numbers,
		@Nullable DateStyle dates, @Nullable List<Argument> arguments, @Nullable Boolean dryRun) {

	/**
	 * A file in the request.
	 *
	 * @param name name of the file, which may determine the kind of its rows
	 * @param content content as CSV
	 */
	record TextFile(String name, String content) {
	}

	/**
	 * A value for an argument of a profile.
	 */
	record Argument(String name, String value) {
	}

	/**
	 * The options of the import.
	 * @throws UnreadableFileException if a column is not mapped to a field
	 */
	ImportOptions options() {
		FileStyle style = new FileStyle((this.numbers != null) ? this.numbers : NumberStyle.UNDECIDED,
				(this.dates != null) ? this.dates : DateStyle.UNDECIDED);
		Map<String, String> stated = (this.arguments == null) ? Map.of() : this.arguments.stream()
			.collect(Collectors.toMap(Argument::name, (it) -> it.value().strip(), (_, last) -> last));
		return new ImportOptions(style, (this.profile != null) ? this.profile.strip() : "", stated, mapping());
	}

	private String mapping() {
		if (this.columns != null && !this.columns.isEmpty()) {
			return ColumnMapping.profile("a file with your mapping", this.columns);
		}
		return (this.definition != null) ? this.definition.strip() : "";
	}

}
