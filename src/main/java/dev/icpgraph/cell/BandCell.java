package dev.icpgraph.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A number, stored as equal {@code …Min} and {@code …Max}, or a band such as {@code
 * 51-200}, {@code 10001+} or {@code $1M-$10M}. Amounts are rounded to whole dollars.
 *
 * @param unit unit of the column
 * @param style style of the file
 */
record BandCell(NumberUnit unit, NumberStyle style) implements StyledCellReader {

	private static final BigDecimal MOST = BigDecimal.TEN.pow(15);

	private static final int LONGEST = 60;

	private static final Pattern BAND = Pattern.compile(
			"(?<least>[^-+\u2013\u2014\\s].*?)\\s*(?:(?<open>\\+)|(?:(?<![eE])[-\u2013\u2014]|\\b(?:to|bis)\\b)\\s*"
					+ "(?<most>.+))");

	private static final Pattern EMPLOYEES = Pattern.compile("\\s+employees$", Pattern.CASE_INSENSITIVE);

	@Override
	public CellReader with(FileStyle of) {
		return new BandCell(this.unit, of.numbers());
	}

	@Override
	public void show(String text, long line, StyleEvidence evidence) {
		List<NumberText> ends = ends(text);
		if (ends != null) {
			boolean whole = this.unit == NumberUnit.NONE;
			ends.forEach((end) -> NumberCell.show(end.value(), whole, text, line, evidence));
		}
	}

	@Override
	public @Nullable Fault read(String name, String text, Map<String, Object> into) {
		List<NumberText> ends = ends(text);
		if (ends == null) {
			Fault date = DateDamage.of(text);
			return (date != null) ? date : new Fault("NOT_A_NUMBER_OR_BAND",
					"Write a number such as 120, or a band such as 51-200 or 10001+");
		}
		if (ends.getLast().scaled() && !ends.getFirst().scaled()) {
			return new Fault("AMBIGUOUS_BAND", "Write the unit at both ends, as in 1M-5M");
		}
		List<BigDecimal> values = new ArrayList<>();
		for (NumberText end : ends) {
			BigDecimal value = NumberCell.value(end.value(), this.style);
			Fault fault = (value != null) ? fault(value, end.unit()) : NumberCell.undecided(end.value(), this.style);
			if (value == null || fault != null) {
				return fault;
			}
			values.add(value.setScale(0, RoundingMode.HALF_EVEN));
		}
		return put(name, text, values, into);
	}

	private @Nullable Fault fault(BigDecimal value, String written) {
		if (value.signum() < 0 || value.compareTo(MOST) > 0) {
			return NumberCell.outside(0, MOST.doubleValue());
		}
		return (this.unit == NumberUnit.NONE && !NumberCell.isWhole(value))
				? new Fault("NOT_A_WHOLE_NUMBER", "Write a whole number such as 120") : this.unit.fault(written);
	}

	private static @Nullable Fault put(String name, String text, List<BigDecimal> ends, Map<String, Object> into) {
		BigDecimal least = ends.getFirst();
		BigDecimal most = ends.getLast();
		if (most.compareTo(least) < 0) {
			Fault date = DateDamage.of(text);
			return (date != null) ? date : new Fault("EMPTY_BAND", "The end of the band is below its start: swap them");
		}
		into.put(name + "Min", least.longValue());
		// An open band removes an end stored earlier.
		into.put(name + "Max", open(text) ? null : most.longValue());
		return null;
	}

	private static boolean open(String text) {
		return EMPLOYEES.matcher(text).replaceFirst("").endsWith("+");
	}

	/**
	 * The number, or the start and optional end of the band; {@code null} if the text is
	 * neither.
	 */
	private static @Nullable List<NumberText> ends(String written) {
		if (written.length() > LONGEST) {
			return null;
		}
		NumberText number = NumberText.of(written);
		if (number != null) {
			return List.of(number);
		}
		Matcher band = BAND.matcher(EMPLOYEES.matcher(written).replaceFirst(""));
		if (!band.matches()) {
			return plainEmployees(written);
		}
		NumberText least = NumberText.of(band.group("least"));
		NumberText most = (band.group("most") != null) ? NumberText.of(band.group("most")) : least;
		return (least != null && most != null) ? List.of(least, most) : null;
	}

	private static @Nullable List<NumberText> plainEmployees(String written) {
		NumberText number = NumberText.of(EMPLOYEES.matcher(written).replaceFirst(""));
		return (number != null) ? List.of(number) : null;
	}

}
