package dev.icpgraph.table;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.jspecify.annotations.Nullable;

import dev.icpgraph.cell.Fault;

/**
 * Reads rows one by one. A misplaced opening quote would swallow the next lines; only its
 * row is dropped, and reading continues at the first of these lines that is a whole row.
 */
final class CsvRows {

	/**
	 * Maximum length of a cell in characters, which limits the search for a closing
	 * quote.
	 */
	private static final int LONGEST_CELL = 1 << 20;

	/** Accepts any row, as the header may be. */
	static final Predicate<List<String>> ANY = (cells) -> true;

	private static final Fault BROKEN_QUOTES = new Fault("BROKEN_QUOTES",
			"A quote opens or closes in the wrong place: put a cell with quotes in quotes, and write each quote in it "
					+ "twice, as in \"The \"\"Blue\"\" Kite\"");

	/** Maximum number of values in a row: the number of columns in a spreadsheet. */
	private static final int MOST_VALUES = 16_384;

	private static final Fault TOO_MANY_VALUES = new Fault("TOO_MANY_VALUES",
			"The line has more than %,d values: leave out columns, or check that the file has line breaks"
				.formatted(MOST_VALUES));

	private static final Fault BROKEN_TEXT = new Fault("BROKEN_TEXT",
			"Some of its bytes are not valid in the encoding of the file: save it as CSV UTF-8");

	private final PhysicalLines lines;

	private final char separator;

	private final boolean damaged;

	private final CsvReader.CsvReaderBuilder format;

	private Iterator<CsvRecord> records;

	/**
	 * @param damaged whether U+FFFD stands for invalid bytes
	 */
	CsvRows(PhysicalLines lines, char separator, boolean damaged) {
		this.lines = lines;
		this.separator = separator;
		this.damaged = damaged;
		this.format = CsvReader.builder()
			.fieldSeparator(separator)
			.allowUnclosedQuote(false)
			.skipEmptyLines(false)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.maxBufferSize(LONGEST_CELL);
		this.records = this.format.ofCsvRecord(lines).iterator();
	}

	/**
	 * The next row that is not blank; {@code null} at the end.
	 * @param fits whether cells can be a row of the file, by number and line breaks
	 */
	@Nullable CsvRow next(Predicate<List<String>> fits) throws IOException {
		CsvRow row = read(fits);
		while (row != null && row.blank()) {
			row = read(fits);
		}
		return row;
	}

	private @Nullable CsvRow read(Predicate<List<String>> fits) throws IOException {
		long line = this.lines.mark();
		try {
			if (!this.records.hasNext()) {
				return null;
			}
			List<String> cells = this.records.next().getFields();
			if (this.lines.line() > line + 1 && !fits.test(cells)) {
				return swallowing(line, cells, fits);
			}
			return new CsvRow(line, cells, (this.damaged && hasDamage(cells)) ? BROKEN_TEXT : null);
		}
		catch (CsvParseException ex) {
			return broken(line, fits);
		}
	}

	/**
	 * A row over several lines that does not fit.
	 */
	private CsvRow swallowing(long line, List<String> cells, Predicate<List<String>> fits) throws IOException {
		List<String> given = this.lines.sinceMark();
		int next = firstWhole(given, fits);
		return (next < given.size()) ? goOn(line, given, next) : new CsvRow(line, cells, null);
	}

	/**
	 * A row in which the parser stopped. If none of its lines is a whole row, the line of
	 * the stop may start another row.
	 */
	private CsvRow broken(long line, Predicate<List<String>> fits) throws IOException {
		List<String> given = this.lines.sinceMark();
		int next = firstWhole(given, fits);
		return goOn(line, given, (next < given.size()) ? next : Math.max(1, given.size() - 1));
	}

	private CsvRow goOn(long line, List<String> given, int next) {
		this.lines.giveAgain(given, next);
		this.records = this.format.ofCsvRecord(this.lines).iterator();
		String text = String.join("", given.subList(0, next)).strip();
		boolean wide = text.chars().filter((it) -> it == this.separator).count() >= MOST_VALUES;
		return new CsvRow(line, List.of(text), wide ? TOO_MANY_VALUES : BROKEN_QUOTES);
	}

	private int firstWhole(List<String> given, Predicate<List<String>> fits) {
		int next = 1;
		while (next < given.size() && !whole(given.get(next), fits)) {
			next++;
		}
		return next;
	}

	private boolean whole(String line, Predicate<List<String>> fits) {
		try {
			return !line.isBlank() && fits.test(this.format.ofSingleCsvRecord(line).getFields());
		}
		catch (CsvParseException ex) {
			return false;
		}
	}

	private static boolean hasDamage(List<String> cells) {
		for (String cell : cells) {
			if (cell.indexOf('\uFFFD') >= 0) {
				return true;
			}
		}
		return false;
	}

}
