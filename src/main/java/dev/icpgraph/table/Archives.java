package dev.icpgraph.table;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Checks a workbook, which is a zip archive, before it is read, because a small archive
 * may unpack to any size.
 */
final class Archives {

	private static final int MOST_ENTRIES = 10_000;

	/** Fraction of the bound allowed for parts that stay in memory. */
	private static final int IN_MEMORY = 16;

	/** Entries of archives that are documents of other programs. */
	private static final List<String> OTHER_DOCUMENTS = List.of("mimetype", "Index/Document.iwa", "Index.zip",
			"xl/workbook.bin", "word/document.xml", "ppt/presentation.xml");

	private static final String STYLES = "xl/styles.xml";

	/** Parts that are read row by row. */
	private static final String SHEETS = "xl/worksheets/";

	/** Fraction of the heap allowed for shared texts of cells. */
	private static final int OF_HEAP = 8;

	private static final int LONGEST_START = 4;

	/** Starts of XML in UTF-16 and UTF-32. */
	private static final List<byte[]> WIDE_STARTS = List.of(new byte[] { (byte) 0xFE, (byte) 0xFF },
			new byte[] { (byte) 0xFF, (byte) 0xFE }, new byte[] { 0, '<' }, new byte[] { '<', 0 },
			new byte[] { 0, 0, 0, '<' }, new byte[] { 0, 0, (byte) 0xFE, (byte) 0xFF });

	private static final byte[] UTF_8_MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	private Archives() {
	}

	/**
	 * Whether a workbook has number formats.
	 */
	static boolean hasStyles(Path file) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			return zip.getEntry(STYLES) != null;
		}
	}

	/**
	 * Unpacks a workbook once to check that it stays within a bound.
	 * @param most maximum number of unpacked bytes
	 * @throws UnreadableFileException if it is not a workbook or too large
	 */
	static void check(Path file, long most) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			if (zip.getEntry("xl/workbook.xml") == null) {
				throw new UnreadableFileException(OTHER_DOCUMENTS.stream().anyMatch((it) -> zip.getEntry(it) != null)
						? "The file is a document of another kind than .xlsx, such as .ods, .numbers, .xlsb or .docx: "
								+ "save the table in it as .xlsx or CSV UTF-8"
						: "The file is an archive, not a workbook: unpack it and send the files in it");
			}
			if (zip.size() > MOST_ENTRIES) {
				throw tooLarge();
			}
			WorkbookXml xml = new WorkbookXml(Math.min(most, Runtime.getRuntime().maxMemory()) / OF_HEAP);
			long left = most;
			for (ZipEntry entry : zip.stream().toList()) {
				long part = entry.getName().startsWith(SHEETS) ? left : Math.min(left, most / IN_MEMORY);
				left -= unpacked(zip, entry, part, xml);
			}
			xml.finish();
		}
		catch (ZipException | EOFException ex) {
			throw new UnreadableFileException(
					"The workbook is damaged (%s): save the list as CSV UTF-8".formatted(ex.getMessage()));
		}
	}

	private static long unpacked(ZipFile zip, ZipEntry entry, long most, WorkbookXml xml) throws IOException {
		byte[] buffer = new byte[1 << 16];
		long size = 0;
		try (InputStream content = new BufferedInputStream(zip.getInputStream(entry))) {
			int read = content.readNBytes(buffer, 0, LONGEST_START);
			boolean isXml = isXml(buffer, read) && !WorkbookXml.isDrawing(entry.getName());
			xml.begin();
			for (; read > 0; read = content.read(buffer)) {
				size += read;
				if (size > most) {
					throw tooLarge();
				}
				if (isXml) {
					xml.read(buffer, read);
				}
			}
		}
		return size;
	}

	/**
	 * Whether a part starts like XML, unlike pictures and printer settings in a workbook.
	 * @throws UnreadableFileException if it is XML in an encoding that cannot be checked
	 */
	private static boolean isXml(byte[] start, int length) {
		for (byte[] wide : WIDE_STARTS) {
			if (length >= wide.length && Arrays.equals(start, 0, wide.length, wide, 0, wide.length)) {
				throw WorkbookXml.refused("text in an encoding other than UTF-8");
			}
		}
		boolean isSpace = length > 0 && start[0] <= ' ' && start[0] > 0;
		return isSpace || (length > 0 && start[0] == '<') || (length >= UTF_8_MARK.length
				&& Arrays.equals(start, 0, UTF_8_MARK.length, UTF_8_MARK, 0, UTF_8_MARK.length));
	}

	private static UnreadableFileException tooLarge() {
		return new UnreadableFileException(
				"The workbook unpacks to more than the allowed size: save the list as CSV UTF-8, "
						+ "or raise icpgraph.upload.max-unpacked");
	}

}
