package dev.icpgraph.importer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file in UTF-8 that is read from start to end, in memory that does not grow with
 * it.
 */
final class CsvFile implements AutoCloseable {

	private static final int SAMPLE = 8192;

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final CountingInputStream bytes;

	private final CsvReader<CsvRecord> reader;

	private final Iterator<CsvRecord> records;

	private final List<String> header;

	private CsvFile(CountingInputStream bytes, CsvReader<CsvRecord> reader) {
		this.bytes = bytes;
		this.reader = reader;
		this.records = reader.iterator();
		CsvRecord first = next();
		if (first == null) {
			throw new UnreadableFileException("The file is empty: it needs a header and rows");
		}
		this.header = new ArrayList<>(first.getFields());
		this.header.set(0, this.header.getFirst().replaceFirst("^" + BYTE_ORDER_MARK, ""));
	}

	/**
	 * Opens a file and reads its header.
	 * @throws UnreadableFileException if it is no CSV
	 */
	static CsvFile open(Path file) throws IOException {
		CountingInputStream bytes = new CountingInputStream(Files.newInputStream(file));
		try {
			BufferedInputStream input = new BufferedInputStream(bytes, 1 << 16);
			String start = start(input);
			InputStreamReader text = new InputStreamReader(input,
					StandardCharsets.UTF_8.newDecoder()
						.onMalformedInput(CodingErrorAction.REPORT)
						.onUnmappableCharacter(CodingErrorAction.REPORT));
			return new CsvFile(bytes,
					CsvReader.builder()
						.fieldSeparator(Separator.of(start))
						.allowUnclosedQuote(false)
						.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
						.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
						.ofCsvRecord(text));
		}
		catch (RuntimeException | IOException ex) {
			bytes.close();
			throw ex;
		}
	}

	/**
	 * The names of the columns as they are written.
	 */
	List<String> header() {
		return this.header;
	}

	/**
	 * The next record, {@code null} at the end.
	 * @throws UnreadableFileException if the file cannot be read on from here
	 */
	@Nullable CsvRecord next() {
		try {
			return this.records.hasNext() ? this.records.next() : null;
		}
		catch (CsvParseException ex) {
			throw new UnreadableFileException("This is no CSV from here on: " + ex.getMessage());
		}
		catch (UncheckedIOException ex) {
			if (ex.getCause() instanceof CharacterCodingException) {
				throw new UnreadableFileException("The file is not in UTF-8: save it as CSV UTF-8");
			}
			throw ex;
		}
	}

	/**
	 * How much has been read, in bytes.
	 */
	long bytesRead() {
		return this.bytes.count();
	}

	@Override
	public void close() throws IOException {
		this.reader.close();
	}

	/**
	 * The first characters, as far as they are ASCII.
	 * @throws UnreadableFileException if they are not text
	 */
	private static String start(BufferedInputStream input) throws IOException {
		input.mark(SAMPLE);
		String start = new String(input.readNBytes(SAMPLE), StandardCharsets.ISO_8859_1);
		input.reset();
		if (start.indexOf('\0') >= 0) {
			throw new UnreadableFileException(
					"The file is not text in UTF-8: export it as CSV UTF-8, not as a workbook or archive");
		}
		return start;
	}

}
