package dev.icpgraph.importer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What the cells of a file show of its style: the first that can be read under one style
 * only, for each of them.
 */
final class StyleEvidence {

	private final Map<NumberStyle, Cell> numbers = new EnumMap<>(NumberStyle.class);

	private final Map<NumberStyle, Cell> hints = new EnumMap<>(NumberStyle.class);

	private final Map<DateStyle, Cell> dates = new EnumMap<>(DateStyle.class);

	/**
	 * Takes a number that its form allows under one style only.
	 */
	void number(NumberStyle style, String text, long line) {
		this.numbers.putIfAbsent(style, new Cell(text, line));
	}

	/**
	 * Takes a number that only the other numbers of its column allow under one style, as
	 * {@code 1.234} employees. It counts when no form decides.
	 */
	void hint(NumberStyle style, String text, long line) {
		this.hints.putIfAbsent(style, new Cell(text, line));
	}

	void date(DateStyle style, String text, long line) {
		this.dates.putIfAbsent(style, new Cell(text, line));
	}

	/**
	 * The style: as stated, else as shown where nothing speaks against it.
	 */
	FileStyle decide(FileStyle stated) {
		return new FileStyle((stated.numbers() != NumberStyle.UNDECIDED) ? stated.numbers() : numberStyle(),
				(stated.dates() != DateStyle.UNDECIDED) ? stated.dates() : dateStyle());
	}

	/**
	 * What the sender ought to know of styles that were not stated: how dates and decimal
	 * commas were told, and where cells contradict each other.
	 */
	List<String> warnings(FileStyle stated) {
		List<String> warnings = new ArrayList<>();
		Map<NumberStyle, Cell> decisive = this.numbers.isEmpty() ? this.hints : this.numbers;
		if (stated.numbers() == NumberStyle.UNDECIDED && decisive.containsKey(NumberStyle.COMMA)) {
			Cell comma = decisive.get(NumberStyle.COMMA);
			Cell point = decisive.get(NumberStyle.POINT);
			warnings.add((point == null) ? "Numbers were read with a decimal comma, as %s shows".formatted(comma)
					: ("Numbers are written in two ways, as %s and %s show: those that could be either were dropped. "
							+ "Send the file with numbers=POINT or numbers=COMMA")
						.formatted(point, comma));
		}
		if (stated.dates() == DateStyle.UNDECIDED && !this.dates.isEmpty()) {
			warnings.add(datesTold());
		}
		return warnings;
	}

	private String datesTold() {
		Cell day = this.dates.get(DateStyle.DAY_FIRST);
		Cell month = this.dates.get(DateStyle.MONTH_FIRST);
		if (day != null && month != null) {
			return ("Dates are written in two ways, as %s and %s show: those that could be either were dropped. "
					+ "Send the file with dates=DAY_FIRST or dates=MONTH_FIRST")
				.formatted(day, month);
		}
		return (day != null) ? "Dates were read with the day first, as %s shows".formatted(day)
				: "Dates were read with the month first, as %s shows".formatted(month);
	}

	private NumberStyle numberStyle() {
		NumberStyle form = only(this.numbers);
		NumberStyle hint = this.numbers.isEmpty() ? only(this.hints) : null;
		return (form != null) ? form : (hint != null) ? hint : NumberStyle.UNDECIDED;
	}

	private DateStyle dateStyle() {
		DateStyle style = only(this.dates);
		return (style != null) ? style : DateStyle.UNDECIDED;
	}

	private static <S> @Nullable S only(Map<S, Cell> shown) {
		return (shown.size() == 1) ? shown.keySet().iterator().next() : null;
	}

	/**
	 * A cell that shows something.
	 */
	private record Cell(String text, long line) {

		@Override
		public String toString() {
			return "'" + this.text + "' in line " + this.line;
		}

	}

}
