package dev.icpgraph.table;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.cell.Fault;

/**
 * The columns of a file by position.
 *
 * @param names the column of each position; {@code null} for an unknown column
 * @param oneLine positions whose cells cannot have line breaks
 * @param width number of cells in a row: up to the last named column
 * @param warnings notes about ignored parts
 */
public record ColumnLayout(List<@Nullable String> names, BitSet oneLine, int width, List<String> warnings) {

	private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final String TEXT_START = "=\"";

	private static final String FORMULA_STARTS = "=+-@\t\r\n";

	/**
	 * Whether cells can form a row: as many as in the header, without line breaks in
	 * columns that forbid them.
	 */
	boolean fits(List<String> cells) {
		return cells.size() == this.names.size()
				&& this.oneLine.stream().noneMatch((place) -> cells.get(place).indexOf('\n') >= 0);
	}

	/**
	 * The reason to refuse a whole row; {@code null} if it is valid.
	 */
	public @Nullable Fault fault(CsvRow row) {
		if (row.fault() != null) {
			return row.fault();
		}
		List<String> cells = row.cells();
		if (ReportFooter.is(cells)) {
			return new Fault("REPORT_FOOTER", "This is the footer of a report, not a row: leave it out");
		}
		if (cells.size() < this.width) {
			return new Fault("TOO_FEW_VALUES",
					"The row has fewer values (%d) than the header (%d): put a value with a line break in quotes, include empty "
						.formatted(cells.size(), this.width) + "values, and leave the footer of a report out");
		}
		return (surplus(cells) != null) ? new Fault("TOO_MANY_VALUES",
				"The row has %d values and the header %d: put values with a comma in quotes".formatted(cells.size(),
						this.names.size()))
				: null;
	}

	/**
	 * Whether a row repeats the header, as files that were joined do.
	 */
	public boolean repeatsHeader(CsvRow row) {
		List<String> cells = row.cells();
		int same = 0;
		for (int place = 0; place < this.names.size(); place++) {
			String name = this.names.get(place);
			if (name != null && (place >= cells.size() || !isSame(name, cells.get(place)))) {
				return false;
			}
			same += (name != null) ? 1 : 0;
		}
		return same > 0;
	}

	// Nearly every cell differs in its first letter, so few need the slow comparison.
	private static boolean isSame(String name, String cell) {
		return !(isPlain(name) && isPlain(cell)
				&& Character.toLowerCase(name.charAt(0)) != Character.toLowerCase(cell.charAt(0)))
				&& bare(name).equals(bare(cell));
	}

	private static boolean isPlain(String text) {
		return !text.isEmpty() && text.charAt(0) < 128 && Character.isLetterOrDigit(text.charAt(0));
	}

	private static String bare(String name) {
		return PUNCTUATION.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
	}

	/**
	 * The value that shows the fault of a row.
	 */
	public String shown(CsvRow row) {
		String surplus = (row.fault() == null) ? surplus(row.cells()) : null;
		return (surplus != null) ? surplus : String.join(" | ", row.cells()).strip();
	}

	/**
	 * The cells of a row by name of column.
	 */
	public Map<String, String> cells(CsvRow row) {
		Map<String, String> cells = new LinkedHashMap<>();
		int size = Math.min(this.names.size(), row.cells().size());
		for (int i = 0; i < size; i++) {
			String name = this.names.get(i);
			if (name != null) {
				cells.put(name, unprotected(row.cells().get(i)));
			}
		}
		return cells;
	}

	/**
	 * Strips what keeps spreadsheets from reading text as a formula or number: the
	 * apostrophe that our exports and other programs write, or {@code ="00123"}.
	 */
	public static String unprotected(String cell) {
		if (cell.startsWith(TEXT_START) && cell.endsWith("\"") && cell.length() > TEXT_START.length()) {
			return cell.substring(TEXT_START.length(), cell.length() - 1).replace("\"\"", "\"");
		}
		int end = 0;
		while (end < cell.length() && cell.charAt(end) == '\'') {
			end++;
		}
		boolean protectedText = end > 0 && end < cell.length() && FORMULA_STARTS.indexOf(cell.charAt(end)) >= 0;
		return protectedText ? cell.substring(1) : cell;
	}

	/**
	 * A value after the last column, usually from an unquoted comma.
	 */
	private @Nullable String surplus(List<String> cells) {
		for (int i = this.names.size(); i < cells.size(); i++) {
			if (!cells.get(i).isBlank()) {
				return cells.get(i);
			}
		}
		return null;
	}

}
