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
 * An export that is written to its end, before anybody gets its first byte: what comes in
 * part looks like all there is.
 *
 * @param path where it lies until it is closed
 * @param rows how many it has
 */
record ExportFile(Path path, long rows) implements AutoCloseable {

	/** What tells a spreadsheet that text is UTF-8. */
	static final String BYTE_ORDER_MARK = "\uFEFF";

	/**
	 * Writes a file.
	 * @param path where
	 * @param start of the text, before the first row
	 * @param output what writes rows
	 * @param rows writes all of them and says how many they are
	 */
	static ExportFile written(Path path, String start, Function<Writer, RowOutput> output,
			ToLongFunction<RowOutput> rows) throws IOException {
		try (Writer writer = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
			writer.write(start);
			return new ExportFile(path, rows.applyAsLong(output.apply(writer)));
		}
		catch (IOException | RuntimeException ex) {
			Files.deleteIfExists(path);
			throw ex;
		}
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
