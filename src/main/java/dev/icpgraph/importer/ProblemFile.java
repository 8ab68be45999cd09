package dev.icpgraph.importer;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import dev.icpgraph.reading.RowProblem;
import dev.icpgraph.row.FieldSpec;
import dev.icpgraph.text.SpreadsheetText;

/**
 * The rows of a file with problems, as a file with the same columns to correct and send
 * again. The reasons are in a first column, so that rows with too many cells keep their
 * shape.
 *
 * @param of the import
 * @param header names of the columns as in the imported file
 * @param problems problems that the import keeps
 */
record ProblemFile(Import of, List<String> header, List<RowProblem> problems) {

	private static final String REASON = "reason";

	/**
	 * The name of the file. It starts like the name of the imported file, which may
	 * determine the kind of its rows.
	 */
	String name() {
		return this.of.file().replaceFirst("(?i)(\\.(csv|tsv|txt|xlsx|parquet))?(\\.gz)?$", "") + "-problems.csv";
	}

	/**
	 * CSV with one line per row, in the order of the imported file.
	 */
	String csv() {
		Map<Long, List<RowProblem>> rows = this.problems.stream()
			.collect(Collectors.groupingBy(RowProblem::row, TreeMap::new, Collectors.toList()));
		StringWriter text = new StringWriter();
		CsvWriter csv = writer(text);
		csv.writeRecord(cells(reasonColumn(), this.header));
		rows.forEach((line, problems) -> csv.writeRecord(cells(reason(line, problems), problems.getFirst().cells())));
		return text.toString();
	}

	/**
	 * CSV with the reason why no row of a file was read.
	 */
	static String ofReason(String reason) {
		StringWriter text = new StringWriter();
		writer(text).writeRecord(REASON).writeRecord(SpreadsheetText.noFormula(reason));
		return text.toString();
	}

	private static CsvWriter writer(StringWriter text) {
		return CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).bufferSize(0).build(text);
	}

	private List<String> cells(String reason, List<String> rest) {
		List<String> cells = new ArrayList<>();
		cells.add(reason);
		rest.forEach((cell) -> cells.add(SpreadsheetText.noFormula(cell)));
		while (cells.size() <= this.header.size()) {
			cells.add("");
		}
		return cells;
	}

	/**
	 * A name that no column of the file has.
	 */
	private String reasonColumn() {
		List<String> taken = this.header.stream().map(FieldSpec::bare).toList();
		String name = REASON;
		while (taken.contains(FieldSpec.bare(name))) {
			name = "import " + name;
		}
		return name;
	}

	private String reason(long line, List<RowProblem> problems) {
		String reasons = problems.stream().map(this::reason).distinct().collect(Collectors.joining("; "));
		String text = problems.getFirst().cells().isEmpty()
				? "Line %d is too long to repeat here. %s".formatted(line, reasons) : reasons;
		return SpreadsheetText.noFormula(text);
	}

	private String reason(RowProblem it) {
		return it.column().isEmpty() ? it.reason() : this.of.column(it) + ": " + it.reason();
	}

}
