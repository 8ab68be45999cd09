package dev.icpgraph.cell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Evidence for the style of a file: for each style, the first cell that only this style
 * can read.
 */
public final class StyleEvidence {

	private final Map<NumberStyle, Cell> numbers = new EnumMap<>(NumberStyle.class);

	private final Map<NumberStyle, Cell> hints = new EnumMap<>(NumberStyle.class);

	private final Map<DateStyle, Cell> dates = new EnumMap<>(DateStyle.class);

	/**
	 * Records a number whose form allows only one style.
	 */
	void number(NumberStyle style, String text, long line) {
		this.numbers.putIfAbsent(style, new Cell(text, line));
	}

	/**
	 * Records a number that is plausible in only one style, such as {@code 1.234}
	 * employees. It counts only if no form decides.
	 */
	void hint(NumberStyle style, String text, long line) {
		this.hints.putIfAbsent(style, new Cell(text, line));
	}

	void date(DateStyle style, String text, long line) {
		this.dates.putIfAbsent(style, new Cell(text, line));
	}

	/**
	 * Decides the style: as stated, otherwise by the evidence if it is consistent.
	 */
	public FileStyle decide(FileStyle stated) {
		return stated.or(new FileStyle(numberStyle(), dateStyle()));
	}

	/**
	 * Notes for the sender about styles not stated: the evidence for dates and decimal
	 * commas, and contradictory cells.
	 */
	public List<String> warnings(FileStyle stated) {
		List<String> warnings = new ArrayList<>();
		Map<NumberStyle, Cell> decisive = this.numbers.isEmpty() ? this.hints : this.numbers;
		if (stated.numbers() == NumberStyle.UNDECIDED && decisive.containsKey(NumberStyle.COMMA)) {
			Cell comma = decisive.get(NumberStyle.COMMA);
			Cell point = decisive.get(NumberStyle.POINT);
			warnings.add((point == null) ? "Numbers were read with a decimal comma, as %s shows".formatted(comma)
					: ("Numbers are written in two ways, as %s and %s show: ambiguous ones were dropped. "
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
			return ("Dates are written in two ways, as %s and %s show: ambiguous ones were dropped. "
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
	 * A cell that is evidence for a style.
	 */
	private record Cell(String text, long line) {

		@Override
		public String toString() {
			return "'" + this.text + "' in line " + this.line;
		}

	}

}
