package dev.icpgraph.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/**
 * Turns cells of a sheet into the text that a CSV file would have, in plain style:
 * {@code 1250.5}, {@code 1250.5 €}, {@code 00420}, {@code 2016-12-27}, {@code 12%}.
 */
final class SheetCells {

	/** Parts of a number format that are not pattern: quoted, in brackets, escaped. */
	private static final Pattern NO_PATTERN = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

	/**
	 * Texts in a number format that may name a currency: in brackets, in quotes, bare.
	 */
	private static final Pattern NAMES = Pattern.compile("\\[\\$([^\\]-]+)[^\\]]*\\]|\"([^\"]*)\"|(\\p{Sc})");

	private static final Pattern SIGN = Pattern.compile("\\p{Sc}");

	/** Currencies that a format names by letters. */
	private static final Set<String> CURRENCIES = Stream
		.concat(Stream.of("zł", "Kč", "kr", "kr.", "Ft", "lei", "Fr."),
				Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode))
		.collect(Collectors.toUnmodifiableSet());

	/** Format of ids with zeros in front. */
	private static final Pattern PADDED = Pattern.compile("0{2,30}");

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** Number of digits that a spreadsheet keeps. */
	private static final int MOST_EXACT = 15;

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
		if (pattern.indexOf('%') >= 0) {
			return plain(number.multiply(HUNDRED)) + "%";
		}
		if (PADDED.matcher(format).matches() && number.signum() >= 0) {
			String digits = plain(number);
			return "0".repeat(Math.max(0, format.length() - digits.length())) + digits;
		}
		// A spreadsheet keeps 15 digits: a longer id is rounded, and the exponent shows
		// it.
		return (number.precision() - number.scale() > MOST_EXACT && format.indexOf('#') < 0)
				? number.round(new MathContext(MOST_EXACT)).stripTrailingZeros().toString()
				: plain(number) + currency(format);
	}

	/**
	 * The currency in a format, after a space, as a CSV file would show it; empty without
	 * one and for plain dollars.
	 */
	private static String currency(String format) {
		Matcher names = NAMES.matcher(format);
		while (names.find()) {
			String name = name(names);
			Matcher sign = SIGN.matcher(name);
			String currency = CURRENCIES.contains(name) ? name : sign.find() ? sign.group() : "";
			if (!currency.isEmpty()) {
				return currency.equals("$") ? "" : " " + currency;
			}
		}
		return "";
	}

	private static String name(Matcher names) {
		for (int group = 1; group <= names.groupCount(); group++) {
			String name = names.group(group);
			if (name != null) {
				return name.strip();
			}
		}
		return "";
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
