package dev.icpgraph.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Checks a workbook, which is a zip archive, before it is read: small archives may unpack
 * to any size.
 */
public final class Archives {

	private static final int MOST_ENTRIES = 10_000;

	/** Share of the bound that what stays in memory may have. */
	private static final int IN_MEMORY = 16;

	private static final String STYLES = "xl/styles.xml";

	private static final List<String> KEPT = List.of("xl/sharedStrings.xml", STYLES, "xl/workbook.xml");

	private Archives() {
	}

	/**
	 * Whether a file begins as a zip archive does.
	 */
	public static boolean isZip(Path file) throws IOException {
		try (InputStream content = Files.newInputStream(file)) {
			byte[] start = content.readNBytes(4);
			return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
		}
	}

	/**
	 * Whether a workbook says how its numbers are shown.
	 */
	static boolean hasStyles(Path file) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			return zip.getEntry(STYLES) != null;
		}
	}

	/**
	 * Unpacks a workbook once to see that it stays within a bound.
	 * @param most bytes that it may unpack to
	 * @throws UnreadableFileException if it is no workbook or is too large
	 */
	public static void check(Path file, long most) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			if (zip.getEntry("xl/workbook.xml") == null) {
				throw new UnreadableFileException(
						"The file is an archive and no workbook: unpack it and send the files in it");
			}
			if (zip.size() > MOST_ENTRIES) {
				throw tooLarge();
			}
			long left = most;
			for (ZipEntry entry : zip.stream().filter((it) -> it.getName().startsWith("xl/")).toList()) {
				left -= unpacked(zip, entry, KEPT.contains(entry.getName()) ? Math.min(left, most / IN_MEMORY) : left);
			}
		}
		catch (ZipException ex) {
			throw new UnreadableFileException(
					"The workbook is damaged (%s): save the list as CSV UTF-8".formatted(ex.getMessage()));
		}
	}

	private static long unpacked(ZipFile zip, ZipEntry entry, long most) throws IOException {
		SheetReferences references = new SheetReferences();
		byte[] buffer = new byte[1 << 16];
		long size = 0;
		try (InputStream content = new BufferedInputStream(zip.getInputStream(entry))) {
			for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
				size += read;
				if (size > most) {
					throw tooLarge();
				}
				if (entry.getName().startsWith("xl/worksheets/") && references.tooFar(buffer, read)) {
					throw new UnreadableFileException(
							"The workbook names a cell beyond the last column that there can be: save the list as CSV UTF-8");
				}
			}
		}
		return size;
	}

	private static UnreadableFileException tooLarge() {
		return new UnreadableFileException("The workbook unpacks to more than is taken: save the list as CSV UTF-8, "
				+ "or raise icpgraph.upload.max-unpacked");
	}

}
