package dev.icpgraph.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/**
 * Turns cells of a sheet into the text that a CSV file would have, in plain style:
 * {@code 1250.5}, {@code 2016-12-27}, {@code 12%}.
 */
final class SheetCells {

	/** Parts of a number format that are not pattern: quoted, in brackets, escaped. */
	private static final Pattern NO_PATTERN = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** Maximum number of digits in plain notation. */
	private static final int MOST_DIGITS = 400;

	private SheetCells() {
	}

	static String text(@Nullable Cell cell) {
		if (cell == null || cell.getType() == CellType.ERROR || cell.getValue() == null) {
			return "";
		}
		return (cell.getValue() instanceof BigDecimal number) ? number(cell, number) : cell.getText();
	}

	private static String number(Cell cell, BigDecimal number) {
		String format = (cell.getDataFormatString() != null) ? cell.getDataFormatString() : "";
		String pattern = NO_PATTERN.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
		if (pattern.indexOf('y') >= 0 || pattern.indexOf('d') >= 0) {
			return date(cell, number);
		}
		return (pattern.indexOf('%') >= 0) ? plain(number.multiply(HUNDRED)) + "%" : plain(number);
	}

	private static String date(Cell cell, BigDecimal number) {
		try {
			LocalDateTime time = cell.asDate();
			return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? time.toLocalDate().toString() : time.toString();
		}
		catch (DateTimeException ex) {
			return plain(number);
		}
	}

	/**
	 * A number without exponent and trailing zeros, unless it has thousands of digits.
	 */
	static String plain(BigDecimal number) {
		BigDecimal shortest = number.stripTrailingZeros();
		return (Math.abs(shortest.scale()) <= MOST_DIGITS) ? shortest.toPlainString() : shortest.toString();
	}

}
