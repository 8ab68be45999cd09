package dev.icpgraph.exporter;

import java.io.Writer;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.jspecify.annotations.Nullable;

import dev.icpgraph.text.SpreadsheetText;

/**
 * Writes CSV as in RFC 4180 in which no text can be read as a formula; numbers stay
 * numbers.
 */
final class CsvOutput implements RowOutput {

	private final Template template;

	private final CsvWriter csv;

	CsvOutput(Template template, Writer writer) {
		this.template = template;
		this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).bufferSize(0).build(writer);
		this.csv.writeRecord(template.columns().stream().map(Template.Column::name).toList());
	}

	@Override
	public void write(ExportRow row) {
		List<String> cells = this.template.columns().stream().map((column) -> cell(column.value().apply(row))).toList();
		this.csv.writeRecord(cells);
	}

	@Override
	public void end(long rows) {
		// A spreadsheet would read a further line as a row.
	}

	static String cell(@Nullable Object value) {
		if (value == null) {
			return "";
		}
		String text = value.toString();
		return (value instanceof Number) ? text : SpreadsheetText.noFormula(text);
	}

}
