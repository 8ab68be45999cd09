package dev.icpgraph.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/**
 * The first visible sheet of a workbook ({@code .xlsx}), read row by row. Shared texts of
 * cells are in memory; {@link Archives} checks their bound first.
 */
final class SheetFile implements TableFile {

	private final ReadableWorkbook workbook;

	private final Stream<Row> stream;

	private final Iterator<Row> rows;

	private final List<String> warnings;

	private List<String> header = List.of();

	private long line;

	private SheetFile(ReadableWorkbook workbook, Stream<Row> stream, List<String> warnings) {
		this.workbook = workbook;
		this.stream = stream;
		this.rows = stream.iterator();
		this.warnings = warnings;
	}

	/**
	 * Opens a workbook and reads its header.
	 * @throws UnreadableFileException if it is not a workbook or has no rows
	 */
	static SheetFile open(Path file, HeaderPlace place) throws IOException {
		ReadableWorkbook workbook = workbook(file);
		try {
			List<Sheet> sheets = workbook.getSheets()
				.filter((sheet) -> sheet.getVisibility() == SheetVisibility.VISIBLE)
				.toList();
			if (sheets.isEmpty()) {
				throw new UnreadableFileException("The workbook has no visible sheet: save the list as CSV UTF-8");
			}
			SheetFile opened = new SheetFile(workbook, sheets.getFirst().openStream(), others(sheets));
			opened.readHeader(place);
			return opened;
		}
		catch (RuntimeException ex) {
			workbook.close();
			throw unreadable(ex);
		}
		catch (IOException ex) {
			workbook.close();
			throw damaged(ex);
		}
	}

	@Override
	public List<String> header() {
		return this.header;
	}

	@Override
	public @Nullable CsvRow nextOfAny() {
		try {
			CsvRow row = read();
			while (row != null && row.blank()) {
				row = read();
			}
			return row;
		}
		catch (RuntimeException ex) {
			throw unreadable(ex);
		}
	}

	@Override
	public List<String> warnings() {
		return this.warnings;
	}

	@Override
	public void close() throws IOException {
		this.stream.close();
		this.workbook.close();
	}

	private void readHeader(HeaderPlace place) {
		CsvRow first = nextOfAny();
		while (first != null && first.line() < place.line()) {
			first = nextOfAny();
		}
		if (first == null) {
			throw new UnreadableFileException("The sheet is empty: it needs a header and rows");
		}
		this.header = first.cells();
	}

	/**
	 * The next row, padded to the width of the header, since a sheet omits empty cells.
	 */
	private @Nullable CsvRow read() {
		if (!this.rows.hasNext()) {
			return null;
		}
		Row row = this.rows.next();
		this.line = Math.max(this.line + 1, row.getRowNum());
		List<String> cells = new ArrayList<>();
		for (int place = 0; place < Math.max(row.getCellCount(), this.header.size()); place++) {
			cells.add((place < row.getCellCount()) ? SheetCells.text(row.getCell(place)) : "");
		}
		return new CsvRow(this.line, cells, null);
	}

	private static ReadableWorkbook workbook(Path file) throws IOException {
		try {
			return new ReadableWorkbook(file.toFile(), new ReadingOptions(Archives.hasStyles(file), true));
		}
		catch (RuntimeException ex) {
			throw unreadable(ex);
		}
		catch (IOException ex) {
			throw damaged(ex);
		}
	}

	private static List<String> others(List<Sheet> sheets) {
		return (sheets.size() == 1) ? List.of()
				: List.of("Only the sheet '%s' was read: save each other sheet as its own file (%s)".formatted(
						sheets.getFirst().getName(),
						sheets.stream().skip(1).map(Sheet::getName).collect(Collectors.joining(", "))));
	}

	/**
	 * Wraps an exception of the reader, which throws many types for invalid workbooks.
	 */
	private static UnreadableFileException unreadable(RuntimeException cause) {
		return (cause instanceof UnreadableFileException ours) ? ours : unreadable(cause.getMessage());
	}

	private static IOException damaged(IOException cause) {
		if (cause.getCause() instanceof XMLStreamException) {
			throw unreadable(cause.getMessage());
		}
		return cause;
	}

	private static UnreadableFileException unreadable(@Nullable String why) {
		return new UnreadableFileException("The workbook cannot be read (%s): save the list as CSV UTF-8"
			.formatted((why != null) ? why : "it is damaged"));
	}

}
