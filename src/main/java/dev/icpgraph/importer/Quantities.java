package dev.icpgraph.importer;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The types of columns that are numbers or dates.
 */
final class Quantities {

	private static final Pattern BAND = Pattern.compile("(\\d+)\\s*(?:(\\+)|[-\u2013\u2014]\\s*(\\d+))?");

	private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

	private static final int MAX_DIGITS = 15;

	private Quantities() {
	}

	/**
	 * A number within a range, the ends included.
	 */
	static CellReader number(double least, double most) {
		return (name, text, into) -> {
			BigDecimal number = parsed(text);
			if (number == null) {
				return new Fault("NOT_A_NUMBER", "Write a number such as 12 or 0.5");
			}
			double value = number.doubleValue();
			return (value >= least && value <= most) ? Cells.put(name, Cells.plain(number), into)
					: outside(least, most);
		};
	}

	/**
	 * A whole number within a range, the ends included.
	 */
	static CellReader whole(long least, long most) {
		return (name, text, into) -> {
			BigDecimal number = parsed(text);
			if (number == null || number.stripTrailingZeros().scale() > 0) {
				return new Fault("NOT_A_WHOLE_NUMBER", "Write a whole number such as 12");
			}
			return (number.doubleValue() >= least && number.doubleValue() <= most)
					? Cells.put(name, number.longValue(), into) : outside((double) least, (double) most);
		};
	}

	/**
	 * A number, kept as {@code …Min} and {@code …Max} that are equal, or a band such as
	 * {@code 51-200} or {@code 10001+}.
	 */
	static @Nullable Fault band(String name, String text, Map<String, Object> into) {
		Matcher band = BAND.matcher(text.replaceAll("(?<=\\d),(?=\\d{3})", ""));
		if (!band.matches() || text.length() > 2 * MAX_DIGITS) {
			return new Fault("NOT_A_NUMBER_OR_BAND", "Write a number such as 120, or a band such as 51-200 or 10001+");
		}
		BigDecimal least = new BigDecimal(band.group(1));
		BigDecimal most = (band.group(3) != null) ? new BigDecimal(band.group(3)) : least;
		if (most.compareTo(least) < 0) {
			return new Fault("EMPTY_BAND", "The end of the band is below its start: swap them");
		}
		if (most.precision() > MAX_DIGITS) {
			return outside(0, 1e15);
		}
		into.put(name + "Min", least.longValue());
		// An open band takes away the end that the graph may have had.
		into.put(name + "Max", (band.group(2) != null) ? null : most.longValue());
		return null;
	}

	/**
	 * A day, month or year in ISO 8601, kept as it is.
	 */
	static @Nullable Fault date(String name, String text, Map<String, Object> into) {
		Matcher date = DATE.matcher(text);
		try {
			if (date.matches()) {
				LocalDate.of(Integer.parseInt(date.group(1)), part(date.group(2)), part(date.group(3)));
				return Cells.put(name, text, into);
			}
		}
		catch (DateTimeException ex) {
			// Falls through: there is no such day.
		}
		return new Fault("NOT_A_DATE", "Write 2026, 2026-11 or 2026-11-01");
	}

	/**
	 * A day in ISO 8601.
	 */
	static @Nullable Fault day(String name, String text, Map<String, Object> into) {
		boolean part = text.length() < "2026-11-01".length();
		return (part || date(name, text, into) != null) ? new Fault("NOT_A_DAY", "Write a day such as 2026-11-01")
				: null;
	}

	private static int part(@Nullable String digits) {
		return (digits != null) ? Integer.parseInt(digits) : 1;
	}

	private static @Nullable BigDecimal parsed(String text) {
		try {
			return (text.length() <= 2 * MAX_DIGITS) ? new BigDecimal(text) : null;
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

	private static Fault outside(double least, double most) {
		return new Fault("OUT_OF_RANGE", "Write a number from " + Cells.plain(BigDecimal.valueOf(least)) + " to "
				+ Cells.plain(BigDecimal.valueOf(most)));
	}

}
