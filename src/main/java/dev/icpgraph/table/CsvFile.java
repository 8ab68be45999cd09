package dev.icpgraph.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A CSV file that is read from start to end in constant memory.
 */
public final class CsvFile implements TableFile {

	private final CountingInputStream bytes;

	private final CsvRows rows;

	private final List<String> header;

	private CsvFile(CountingInputStream bytes, CsvRows rows, boolean separatorLine, long line) throws IOException {
		this.bytes = bytes;
		this.rows = rows;
		if (separatorLine) {
			rows.next(CsvRows.ANY);
		}
		CsvRow first = rows.next(CsvRows.ANY);
		while (first != null && first.line() < line) {
			first = rows.next(CsvRows.ANY);
		}
		if (first == null) {
			throw new UnreadableFileException("The file is empty: it needs a header and rows");
		}
		if (first.fault() != null) {
			throw new UnreadableFileException("The header cannot be read. " + first.fault().reason());
		}
		this.header = first.cells();
	}

	/**
	 * Opens a file and reads its header.
	 * @throws UnreadableFileException if it is not CSV
	 */
	public static CsvFile open(Path file, TextEncoding encoding) throws IOException {
		return open(file, encoding, HeaderPlace.FIRST);
	}

	/**
	 * Opens a file that may have other lines before its header.
	 * @throws UnreadableFileException if it is not CSV
	 */
	static CsvFile open(Path file, TextEncoding encoding, HeaderPlace header) throws IOException {
		CountingInputStream bytes = new CountingInputStream(Files.newInputStream(file));
		try {
			InputStream buffered = new BufferedInputStream(bytes, 1 << 16);
			buffered.skipNBytes(encoding.markLength());
			CharsetDecoder decoder = encoding.charset()
				.newDecoder()
				.onMalformedInput(CodingErrorAction.REPLACE)
				.onUnmappableCharacter(CodingErrorAction.REPLACE);
			PhysicalLines lines = new PhysicalLines(new InputStreamReader(buffered, decoder));
			String start = lines.start();
			if (start.lines().findFirst().orElse("").indexOf('\0') >= 0) {
				throw new UnreadableFileException("The file is not text in UTF-8 or UTF-16 with a byte order mark: "
						+ "export it as CSV UTF-8, not as a workbook or archive");
			}
			Character declared = Separator.declared(start);
			Character stated = (header.separator() != null) ? header.separator() : declared;
			CsvRows rows = new CsvRows(lines, (stated != null) ? stated : Separator.of(start), encoding.damaged());
			return new CsvFile(bytes, rows, declared != null, header.line());
		}
		catch (RuntimeException | IOException ex) {
			bytes.close();
			throw ex;
		}
	}

	@Override
	public List<String> header() {
		return this.header;
	}

	@Override
	public @Nullable CsvRow next(ColumnLayout layout) throws IOException {
		return this.rows.next(layout::fits);
	}

	@Override
	public @Nullable CsvRow nextOfAny() throws IOException {
		return this.rows.next(CsvRows.ANY);
	}

	@Override
	public long bytesRead() {
		return this.bytes.count();
	}

	@Override
	public List<String> warnings() {
		return List.of();
	}

	@Override
	public void close() throws IOException {
		this.bytes.close();
	}

}
