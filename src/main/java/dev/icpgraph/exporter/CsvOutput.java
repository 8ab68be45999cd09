package dev.icpgraph.exporter;

import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.jspecify.annotations.Nullable;

/**
 * Writes CSV as in RFC 4180 in which no cell is a formula. Text that a spreadsheet would
 * read as a formula gets an apostrophe in front, as OWASP advises; numbers stay numbers.
 * Text that already looks protected gets another one, so that imports, which strip one,
 * read the original text.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV Injection</a>
 */
final class CsvOutput implements RowOutput {

	private static final Pattern FORMULA = Pattern.compile("'*[=+@\\-\t\r\n]");

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
		// A spreadsheet would read another line as a row.
	}

	static String cell(@Nullable Object value) {
		if (value == null) {
			return "";
		}
		String text = value.toString();
		return (!(value instanceof Number) && FORMULA.matcher(text).lookingAt()) ? "'" + text : text;
	}

}
