package dev.icpgraph.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A file of rows under a header, read from start to end.
 */
public sealed interface TableFile extends AutoCloseable permits CsvFile, SheetFile {

	/**
	 * Opens a workbook or a CSV file and reads its header.
	 * @throws UnreadableFileException if it is neither
	 */
	static TableFile open(Path file, TextEncoding encoding, HeaderPlace header) throws IOException {
		return Archives.isZip(file) ? SheetFile.open(file, header) : CsvFile.open(file, encoding, header);
	}

	/**
	 * The names of the columns as they are written.
	 */
	List<String> header();

	/**
	 * The next row that is not blank, {@code null} at the end.
	 * @throws UnreadableFileException if the file cannot be read on from here
	 */
	@Nullable CsvRow next(ColumnLayout layout) throws IOException;

	/**
	 * The next row that is not blank whatever its cells, {@code null} at the end.
	 */
	@Nullable CsvRow nextOfAny() throws IOException;

	/**
	 * Number of bytes read so far; 0 when unknown.
	 */
	long bytesRead();

	/**
	 * Notes for the sender on what of the file is read.
	 */
	List<String> warnings();

	@Override
	void close() throws IOException;

}
