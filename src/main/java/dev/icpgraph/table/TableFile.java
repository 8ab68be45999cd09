package dev.icpgraph.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A file of rows under a header, read from start to end.
 */
public sealed interface TableFile extends AutoCloseable permits CsvFile, SheetFile, ParquetFile {

	/**
	 * Opens a workbook, a Parquet file or a CSV file and reads its header.
	 * @throws UnreadableFileException if it is none of these
	 */
	static TableFile open(Path file, TextEncoding encoding, HeaderPlace header) throws IOException {
		return switch (FileFormat.of(file)) {
			case WORKBOOK -> SheetFile.open(file, header);
			case PARQUET -> ParquetFile.open(file);
			case TEXT -> CsvFile.open(file, encoding, header);
		};
	}

	/**
	 * Checks that a file is a table and unpacks to a bounded size.
	 * @param most maximum number of unpacked bytes
	 * @throws UnreadableFileException if it is none, damaged or too large
	 */
	static void check(Path file, long most) throws IOException {
		switch (FileFormat.of(file)) {
			case WORKBOOK -> Archives.check(file, most);
			case PARQUET -> ParquetFile.check(file, most);
			case TEXT -> ForeignFormat.check(file);
		}
	}

	/**
	 * The names of the columns as written.
	 */
	List<String> header();

	/**
	 * The next row that is not blank; {@code null} at the end.
	 * @throws UnreadableFileException if the rest of the file cannot be read
	 */
	default @Nullable CsvRow next(ColumnLayout layout) throws IOException {
		return nextOfAny();
	}

	/**
	 * The next row that is not blank, with any cells; {@code null} at the end.
	 */
	@Nullable CsvRow nextOfAny() throws IOException;

	/**
	 * Number of bytes read so far; 0 when unknown.
	 */
	default long bytesRead() {
		return 0;
	}

	/**
	 * Notes for the sender about ignored parts of the file.
	 */
	List<String> warnings();

	@Override
	void close() throws IOException;

}
