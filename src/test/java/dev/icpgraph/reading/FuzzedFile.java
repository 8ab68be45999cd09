package dev.icpgraph.reading;

import dev.icpgraph.importer.Workbooks;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import dev.icpgraph.table.UnreadableFileException;

/**
 * A file made of any bytes: it is read, or refused with a reason, and nothing else
 * happens. Also the target of the fuzzer Jazzer, see {@code .github/CONTRIBUTING.md}.
 */
public final class FuzzedFile {

	/**
	 * A first byte for the rows of a workbook; the next one is for the texts that its
	 * cells share.
	 */
	static final int WORKBOOK = 4;

	private static final List<String> NAMES = List.of("export.csv", "accounts.csv", "deals.csv", "employments.csv");

	private static final String ROWS = "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>";

	private static final int LONGEST_REASON = 4_001;

	private FuzzedFile() {
	}

	/**
	 * Reads a file.
	 * @param data its content; a first byte of less than 6 chooses a name, or that the
	 * others are parts of a workbook
	 */
	public static void fuzzerTestOneInput(byte[] data) {
		int choice = (data.length > 0) ? Byte.toUnsignedInt(data[0]) : NAMES.size();
		if (choice > WORKBOOK + 1) {
			read(NAMES.getFirst(), data);
		}
		else if (choice < NAMES.size()) {
			read(NAMES.get(choice), Arrays.copyOfRange(data, 1, data.length));
		}
		else {
			String xml = new String(data, Math.min(1, data.length), Math.max(0, data.length - 1),
					StandardCharsets.UTF_8);
			read("export.xlsx", Workbooks.of((choice == WORKBOOK) ? xml : ROWS, xml));
		}
	}

	private static void read(String name, byte[] content) {
		try {
			PlannedFile read = PlannedFile.ofBytes(name, content);
			check(read.faults().stream().allMatch((it) -> it.matches("[0-9]+ .+")), "A fault has a line and a code");
		}
		catch (UnreadableFileException ex) {
			String reason = String.valueOf(ex.getMessage());
			check(!reason.isBlank() && reason.length() <= LONGEST_REASON, "A reason is short: " + reason.length());
			check(reason.chars().noneMatch(Character::isISOControl), "A reason has no control characters: " + reason);
		}
	}

	private static void check(boolean holds, String claim) {
		if (!holds) {
			throw new AssertionError(claim);
		}
	}

}
