package dev.icpgraph.cell;

import java.math.BigDecimal;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A number within a range.
 *
 * @param least lower bound
 * @param most upper bound
 * @param whole whether decimals are forbidden
 * @param unit unit of the column
 * @param style style of the file
 */
record NumberCell(double least, double most, boolean whole, NumberUnit unit,
		NumberStyle style) implements StyledCellReader {

	@Override
	public CellReader with(FileStyle of) {
		return new NumberCell(this.least, this.most, this.whole, this.unit, of.numbers());
	}

	@Override
	public void show(String text, long line, StyleEvidence evidence) {
		NumberText number = NumberText.of(text);
		if (number != null) {
			show(number.value(), this.whole, text, line, evidence);
		}
	}

	@Override
	public @Nullable Fault read(String name, String text, Map<String, Object> into) {
		NumberText number = NumberText.of(text);
		if (number == null) {
			return this.whole ? new Fault("NOT_A_WHOLE_NUMBER", "Write a whole number such as 12")
					: new Fault("NOT_A_NUMBER", "Write a number such as 12 or 0.5");
		}
		BigDecimal read = value(number.value(), this.style);
		Fault fault = (read != null) ? this.unit.fault(number.unit()) : undecided(number.value(), this.style);
		if (fault != null || read == null) {
			return fault;
		}
		BigDecimal value = this.unit.converted(read, number.unit());
		if (this.whole && !isWhole(value)) {
			return new Fault("NOT_A_WHOLE_NUMBER", "Write a whole number such as 12");
		}
		boolean within = value.doubleValue() >= this.least && value.doubleValue() <= this.most;
		return within ? Cells.put(name, Cells.plain(value), into) : outside(this.least, this.most);
	}

	/**
	 * The value in a style; {@code null} if it has none or is ambiguous.
	 */
	static @Nullable BigDecimal value(TwoReadings<BigDecimal> number, NumberStyle style) {
		return switch (style) {
			case POINT -> number.one();
			case COMMA -> number.other();
			case UNDECIDED -> number.sure();
		};
	}

	/**
	 * The problem with a number that has no value in a style.
	 */
	static Fault undecided(TwoReadings<BigDecimal> number, NumberStyle style) {
		return switch (style) {
			case POINT -> new Fault("OTHER_NUMBER_STYLE",
					"The other numbers of this file have a decimal point, as in 1,234.56, and this one has a comma: "
							+ "write all numbers the same way");
			case COMMA -> new Fault("OTHER_NUMBER_STYLE",
					"The other numbers of this file have a decimal comma, as in 1.234,56, and this one has a point: "
							+ "write all numbers the same way");
			case UNDECIDED ->
				new Fault("AMBIGUOUS_NUMBER", "This may be %s or %s: send the file with numbers=POINT or numbers=COMMA"
					.formatted(plain(number.one()), plain(number.other())));
		};
	}

	private static String plain(@Nullable BigDecimal value) {
		return (value != null) ? value.stripTrailingZeros().toPlainString() : "";
	}

	static void show(TwoReadings<BigDecimal> number, boolean whole, String text, long line, StyleEvidence evidence) {
		if (number.one() == null || number.other() == null) {
			evidence.number((number.one() != null) ? NumberStyle.POINT : NumberStyle.COMMA, text, line);
		}
		else if (whole && number.ambiguous() && isWhole(number.one()) != isWhole(number.other())) {
			evidence.hint(isWhole(number.one()) ? NumberStyle.POINT : NumberStyle.COMMA, text, line);
		}
	}

	static boolean isWhole(BigDecimal value) {
		return value.signum() == 0 || value.scale() <= 0 || value.stripTrailingZeros().scale() <= 0;
	}

	static Fault outside(double least, double most) {
		return new Fault("OUT_OF_RANGE", "Write a number from " + Cells.plain(BigDecimal.valueOf(least)) + " to "
				+ Cells.plain(BigDecimal.valueOf(most)));
	}

}
