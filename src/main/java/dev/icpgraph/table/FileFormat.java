package dev.icpgraph.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Format of a file, recognized by its first bytes whatever its name.
 */
public enum FileFormat {

	/** A spreadsheet program's workbook ({@code .xlsx}). */
	WORKBOOK("PK\u0003\u0004"),

	/** A file of columns, as data warehouses write them. */
	PARQUET("PAR1"),

	/** CSV, and everything else. */
	TEXT("");

	private static final int MARK_LENGTH = 4;

	private final byte[] mark;

	FileFormat(String mark) {
		this.mark = mark.getBytes(StandardCharsets.US_ASCII);
	}

	/**
	 * The format of a file. Reads four bytes.
	 */
	public static FileFormat of(Path file) throws IOException {
		try (InputStream content = Files.newInputStream(file)) {
			byte[] start = content.readNBytes(MARK_LENGTH);
			return Arrays.stream(values()).filter((format) -> format.begins(start)).findFirst().orElse(TEXT);
		}
	}

	private boolean begins(byte[] start) {
		return start.length >= this.mark.length
				&& Arrays.equals(start, 0, this.mark.length, this.mark, 0, this.mark.length);
	}

}
