package dev.icpgraph.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.cell.DateStyle;
import dev.icpgraph.cell.Fault;
import dev.icpgraph.cell.FileStyle;
import dev.icpgraph.cell.NumberStyle;
import dev.icpgraph.cell.StyleEvidence;
import dev.icpgraph.profile.MappedRow;
import dev.icpgraph.profile.MappedRows;
import dev.icpgraph.profile.RowGroup;
import dev.icpgraph.table.CsvRow;
import dev.icpgraph.table.FileFormat;
import dev.icpgraph.table.TableFile;
import dev.icpgraph.table.TextEncoding;
import dev.icpgraph.upload.SpooledFile;

/**
 * A file whose plan and style are known, ready to be read.
 *
 * @param file the file
 * @param plan the plan to read it
 * @param encoding encoding of its text
 * @param style style of its numbers and dates
 * @param warnings warnings to the sender before it is read
 */
public record FileReading(SpooledFile file, FilePlan plan, TextEncoding encoding, FileStyle style,
		List<String> warnings) {

	/**
	 * Prepares to read a file: reads it once to find its style.
	 */
	public static FileReading of(SpooledFile file, FilePlan plan) throws IOException {
		TextEncoding encoding = TextEncoding.of(file.path());
		StyleEvidence evidence = StyleSurvey.of(file, plan, encoding);
		FileStyle stated = plan.styleOf(file.style());
		List<String> warnings = new ArrayList<>();
		if (encoding.warning() != null) {
			warnings.add(encoding.warning());
		}
		try (TableFile table = TableFile.open(file.path(), encoding, plan.header())) {
			warnings.addAll(table.warnings());
		}
		warnings.addAll(plan.warnings());
		warnings.addAll(evidence.warnings(stated));
		return new FileReading(file, plan, encoding, style(evidence.decide(stated), file), warnings);
	}

	/**
	 * The style if neither the sender nor the texts of a file show one. In a sheet,
	 * numbers have decimal points, and a number in a date column is a day in another
	 * format. A Parquet file has typed numbers and dates, which become text here.
	 */
	private static FileStyle style(FileStyle decided, SpooledFile file) throws IOException {
		return switch (FileFormat.of(file.path())) {
			case TEXT -> decided;
			case WORKBOOK -> decided.or(new FileStyle(NumberStyle.POINT, DateStyle.SPREADSHEET));
			case PARQUET -> decided.or(FileStyle.PLAIN);
		};
	}

	/**
	 * The names of companies to find accounts for; {@code null} if the file needs no
	 * lookup. Reads the file once.
	 */
	public CompanyAccounts.@Nullable Wanted wanted() throws IOException {
		if (!(this.plan instanceof ProfileFilePlan profile) || !profile.mapper().needsCompanies()) {
			return null;
		}
		CompanyAccounts.Wanted wanted = new CompanyAccounts.Wanted();
		FilePlan asking = profile.with(wanted);
		try (TableFile table = open()) {
			for (CsvRow row = table.next(asking.layout()); row != null; row = table.next(asking.layout())) {
				if (asking.layout().fault(row) == null) {
					asking.rows(row);
				}
			}
		}
		return wanted;
	}

	/**
	 * The same reading with the accounts of companies.
	 */
	public FileReading with(CompanyAccounts.Found found) {
		return (this.plan instanceof ProfileFilePlan profile)
				? new FileReading(this.file, profile.with(found), this.encoding, this.style, this.warnings) : this;
	}

	/**
	 * The names of the columns as in the header.
	 */
	public List<String> header() throws IOException {
		try (TableFile table = open()) {
			return table.header();
		}
	}

	/**
	 * Passes the rows to a sink until the end or until it has to stop.
	 * @param done number of rows to skip at the start
	 * @return whether it reached the end
	 */
	public boolean read(RowSink sink, long done, BooleanSupplier stopped) throws IOException {
		try (TableFile table = open()) {
			CsvRow row = table.next(this.plan.layout());
			for (long number = 0; row != null && !stopped.getAsBoolean(); number++) {
				if (number >= done) {
					hand(row, table.bytesRead(), sink);
				}
				row = table.next(this.plan.layout());
			}
			return row == null;
		}
	}

	private TableFile open() throws IOException {
		return TableFile.open(this.file.path(), this.encoding, this.plan.header());
	}

	private void hand(CsvRow row, long bytesRead, RowSink sink) {
		Fault fault = this.plan.layout().fault(row);
		if (fault == null && this.plan.layout().repeatsHeader(row)) {
			sink.leaveOut("it repeats the header", bytesRead);
		}
		else if (this.plan.isFoot(row)) {
			sink.leaveOut("it is the footer of a report", bytesRead);
		}
		else if (fault != null) {
			sink.refuse(new RowProblem(row.line(), "", this.plan.layout().shown(row), fault.code(), fault.reason(),
					true, row.cells()), bytesRead);
		}
		else {
			hand(row, this.plan.rows(row), bytesRead, sink);
		}
	}

	private void hand(CsvRow row, MappedRows said, long bytesRead, RowSink sink) {
		if (said.leftOut() != null) {
			sink.leaveOut(said.leftOut(), bytesRead);
		}
		else {
			sink.add(row.line(), said.rows(), FileRow.of(this.plan, row), bytesRead);
		}
	}

	/**
	 * A row of a file, the origin of other rows.
	 *
	 * @param cells cells as written; empty if they would fill memory
	 */
	private record FileRow(FilePlan plan, CsvRow row, List<String> cells) implements RowSink.Origin {

		static FileRow of(FilePlan plan, CsvRow row) {
			return RowProblem.isKept(row.cells()) ? new FileRow(plan, row, row.cells())
					: new FileRow(plan, row.shortened(RowProblem.LONGEST_VALUE), List.of());
		}

		@Override
		public @Nullable RowGroup group(MappedRow mapped) {
			return this.plan.group(mapped);
		}

		@Override
		public String shown(MappedRow mapped, String field) {
			return field.isEmpty() ? field : this.plan.column(mapped, field, this.row);
		}

		@Override
		public List<String> needed(MappedRow mapped, String field) {
			return this.plan.needed(mapped, field);
		}

		@Override
		public long characters() {
			return RowProblem.characters(this.row.cells());
		}

	}

}
