package dev.icpgraph.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.icpgraph.cell.Fault;
import dev.icpgraph.cell.FileStyle;
import dev.icpgraph.cell.StyleEvidence;
import dev.icpgraph.identity.Reference;
import dev.icpgraph.row.RowKind;
import dev.icpgraph.table.ColumnLayout;
import dev.icpgraph.table.CsvFile;
import dev.icpgraph.table.CsvRow;
import dev.icpgraph.table.TextEncoding;
import dev.icpgraph.upload.SpooledFile;

/**
 * A file read like an import, without writing.
 *
 * @param rows the rows to write, by line
 * @param problems problems of all rows
 * @param warnings warnings about encoding, header and style
 */
record ReadFile(Map<Long, Map<String, Object>> rows, List<RowProblem> problems, List<String> warnings) {

	/**
	 * Reads the lines of a file without a stated style.
	 */
	static ReadFile of(RowKind kind, String... lines) {
		return of(kind, FileStyle.UNSTATED, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
	}

	static ReadFile of(RowKind kind, FileStyle stated, byte[] content) {
		try {
			Path path = Files.createTempFile("read", ".csv");
			try {
				Files.write(path, content);
				return of(kind, new SpooledFile("read.csv", path, "", content.length, false, stated));
			}
			finally {
				Files.delete(path);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The problems without their reasons.
	 */
	List<String> faults() {
		return this.problems.stream()
			.map((it) -> it.row() + " " + it.column() + " " + it.code() + (it.refused() ? " refused" : ""))
			.toList();
	}

	/**
	 * The values of a column, in the order of the lines, without missing ones.
	 */
	List<Object> values(String name) {
		List<Object> values = new ArrayList<>();
		this.rows.values().forEach((row) -> {
			if (row.get(name) != null) {
				values.add(row.get(name));
			}
		});
		return values;
	}

	/**
	 * Values with the names of accounts and people as text.
	 */
	static Map<String, Object> shown(Map<String, Object> values) {
		Map<String, Object> shown = new HashMap<>(values);
		shown.replaceAll((name, value) -> (value instanceof Reference reference) ? reference.given().value() : value);
		return shown;
	}

	private static ReadFile of(RowKind kind, SpooledFile file) throws IOException {
		List<RowProblem> problems = new ArrayList<>();
		Map<Long, Map<String, Object>> rows = new LinkedHashMap<>();
		TextEncoding encoding = TextEncoding.of(file.path());
		StyleEvidence evidence = StyleSurvey.of(file, kind, encoding);
		List<String> warnings = new ArrayList<>();
		if (encoding.warning() != null) {
			warnings.add(encoding.warning());
		}
		warnings.addAll(evidence.warnings(file.style()));
		RowReader reader = new RowReader(kind, evidence.decide(file.style()));
		try (CsvFile csv = CsvFile.open(file.path(), encoding)) {
			ColumnLayout layout = new HeaderReading(kind, csv.header()).layout();
			warnings.addAll(layout.warnings());
			for (CsvRow row = csv.next(layout); row != null; row = csv.next(layout)) {
				Fault fault = layout.fault(row);
				if (fault != null) {
					problems.add(new RowProblem(row.line(), "", layout.shown(row), fault.code(), fault.reason(), true));
					continue;
				}
				RowReader.Read read = reader.read(row.line(), layout.cells(row));
				problems.addAll(read.problems());
				if (!read.refused()) {
					rows.put(row.line(), shown(read.row().values()));
				}
			}
		}
		return new ReadFile(rows, problems, warnings);
	}

}
