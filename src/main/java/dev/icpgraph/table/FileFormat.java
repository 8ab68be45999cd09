package dev.icpgraph.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Format of a file, recognized by its first bytes, not its name.
 */
public enum FileFormat {

	/** A spreadsheet program's workbook ({@code .xlsx}). */
	WORKBOOK("PK\u0003\u0004"),

	/** A columnar file, as written by data warehouses. */
	PARQUET("PAR1"),

	/** CSV, and everything else. */
	TEXT("");

	private static final int MARK_LENGTH = 4;

	private final String mark;

	FileFormat(String mark) {
		this.mark = mark;
	}

	/**
	 * The format of a file. Reads four bytes.
	 */
	public static FileFormat of(Path file) throws IOException {
		try (InputStream content = Files.newInputStream(file)) {
			String start = new String(content.readNBytes(MARK_LENGTH), StandardCharsets.ISO_8859_1);
			return Arrays.stream(values()).filter((format) -> start.startsWith(format.mark)).findFirst().orElse(TEXT);
		}
	}

}
