package dev.icpgraph.exporter;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * An export, written completely before its first byte is sent, because a partial file
 * looks like a complete one.
 *
 * @param path path of the file, deleted on close
 * @param rows number of rows in it
 */
record ExportFile(Path path, long rows) implements AutoCloseable {

	/** The byte order mark by which spreadsheets recognize UTF-8. */
	static final String BYTE_ORDER_MARK = "\uFEFF";

	/**
	 * Writes a file.
	 * @param path path of the new file
	 * @param start text before the first row
	 * @param output writer of one row
	 * @param rows writes all rows and returns their number
	 */
	static ExportFile written(Path path, String start, Function<Writer, RowOutput> output,
			ToLongFunction<RowOutput> rows) throws IOException {
		return complete(path, () -> {
			try (Writer writer = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
				writer.write(start);
				return rows.applyAsLong(output.apply(writer));
			}
		});
	}

	/**
	 * Writes a Parquet file.
	 * @param path path of the new file
	 * @param rows writes all rows and returns their number
	 */
	static ExportFile parquet(Path path, ToLongFunction<RowOutput> rows) throws IOException {
		return complete(path, () -> {
			try (ParquetOutput output = ParquetOutput.to(path)) {
				return rows.applyAsLong(output);
			}
		});
	}

	/**
	 * Writes a file; deletes it if its content cannot be written.
	 */
	private static ExportFile complete(Path path, Content content) throws IOException {
		try {
			return new ExportFile(path, content.write());
		}
		catch (IOException | RuntimeException ex) {
			Files.deleteIfExists(path);
			throw ex;
		}
	}

	/**
	 * Writes the content of a file.
	 */
	private interface Content {

		/**
		 * @return number of rows
		 */
		long write() throws IOException;

	}

	long bytes() throws IOException {
		return Files.size(this.path);
	}

	void copyTo(OutputStream out) throws IOException {
		Files.copy(this.path, out);
	}

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(this.path);
	}

}
