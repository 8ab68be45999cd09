package dev.icpgraph.cell;

import java.time.Year;
import java.time.ZoneOffset;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A year from 1000 to the current one, given as a year or as a date.
 *
 * @param style style of the file
 */
record YearCell(NumberStyle style) implements StyledCellReader {

	private static final int FIRST = 1000;

	@Override
	public CellReader with(FileStyle of) {
		return new YearCell(of.numbers());
	}

	@Override
	public void show(String text, long line, StyleEvidence evidence) {
		if (DateText.iso(text) == null) {
			TwoReadings<String> date = DateText.of(text);
			DateCell.show(date, text, line, evidence);
			if (date.none()) {
				number(this.style).show(text, line, evidence);
			}
		}
	}

	@Override
	public @Nullable Fault read(String name, String text, Map<String, Object> into) {
		TwoReadings<String> date = DateText.of(text);
		String either = (date.one() != null) ? date.one() : date.other();
		// The year is the same with the day or the month first.
		Fault fault = number(this.style).read(name, (either != null) ? either.substring(0, 4) : text, into);
		return (fault != null && fault.code().equals("OUT_OF_RANGE"))
				? new Fault(fault.code(), "Write a year from 1000 to the current one") : fault;
	}

	private static NumberCell number(NumberStyle style) {
		return new NumberCell(FIRST, Year.now(ZoneOffset.UTC).getValue(), true, NumberUnit.NONE, style);
	}

}
