package dev.icpgraph.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

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

	@Override
	public CellReader with(FileStyle of) {
		return new BandCell(this.unit, of.numbers());
	}

	@Override
	public void show(String text, long line, StyleEvidence evidence) {
		BandText band = BandText.of(text);
		if (band != null) {
			band.ends().forEach((end) -> NumberCell.show(end.value(), isCount(), text, line, evidence));
		}
	}

	@Override
	public @Nullable Fault read(String name, String text, Map<String, Object> into) {
		BandText band = BandText.of(text);
		if (band == null) {
			Fault date = DateDamage.of(text);
			return (date != null) ? date : new Fault("NOT_A_NUMBER_OR_BAND",
					"Write a number such as 120, or a band such as 51-200 or 10001+");
		}
		Map<NumberText, BigDecimal> values = new HashMap<>();
		for (NumberText end : band.ends()) {
			BigDecimal value = NumberCell.value(end.value(), this.style);
			Fault fault = (value != null) ? fault(value, end.unit()) : NumberCell.undecided(end.value(), this.style);
			if (value == null || fault != null) {
				return fault;
			}
			values.put(end, value.setScale(0, RoundingMode.HALF_EVEN));
		}
		if (band.most() != null && values.values().stream().allMatch((end) -> end.signum() == 0)) {
			// Programs write 0 for an unknown size or revenue, and no company has nobody.
			return null;
		}
		// An open band removes an end stored earlier.
		return put(name, text, band, value(band.least(), values, BigDecimal.ONE, band),
				value(band.most(), values, BigDecimal.ONE.negate(), band), into);
	}

	/**
	 * The value of an end. Over 10,000 people are at least 10,001.
	 */
	private @Nullable BigDecimal value(@Nullable NumberText end, Map<NumberText, BigDecimal> values, BigDecimal step,
			BandText band) {
		BigDecimal value = (end != null) ? values.get(end) : null;
		return (value != null && band.strict() && isCount()) ? value.add(step) : value;
	}

	private boolean isCount() {
		return this.unit == NumberUnit.NONE;
	}

	private @Nullable Fault fault(BigDecimal value, String written) {
		if (value.signum() < 0 || value.compareTo(MOST) > 0) {
			return NumberCell.outside(0, MOST.doubleValue());
		}
		return (isCount() && !NumberCell.isWhole(value))
				? new Fault("NOT_A_WHOLE_NUMBER", "Write a whole number such as 120") : this.unit.fault(written);
	}

	private static @Nullable Fault put(String name, String text, BandText band, @Nullable BigDecimal least,
			@Nullable BigDecimal most, Map<String, Object> into) {
		if (least != null && most != null) {
			if (mayShareUnit(band, least, most)) {
				return new Fault("AMBIGUOUS_BAND", "Write the unit at both ends, as in 1M-5M");
			}
			if (most.compareTo(least) < 0) {
				Fault date = DateDamage.of(text);
				return (date != null) ? date
						: new Fault("EMPTY_BAND", "The end of the band is below its start: swap them");
			}
		}
		into.put(name + "Min", (least != null) ? least.longValue() : null);
		into.put(name + "Max", (most != null) ? most.longValue() : null);
		return null;
	}

	/**
	 * Whether the unit at the end may also belong to the start: {@code 1-5M}, unlike
	 * {@code 500,000-1M}.
	 */
	private static boolean mayShareUnit(BandText band, BigDecimal least, BigDecimal most) {
		NumberText start = band.least();
		NumberText end = band.most();
		return start != null && end != null && start.scale() == 0 && end.scale() > 0
				&& least.scaleByPowerOfTen(end.scale()).compareTo(most) <= 0;
	}

}
