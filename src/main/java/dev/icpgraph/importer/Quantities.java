package dev.icpgraph.importer;

/**
 * The types of columns that are numbers or dates.
 */
final class Quantities {

	private Quantities() {
	}

	/**
	 * A number within a range, ends included.
	 */
	static CellReader number(double least, double most) {
		return number(least, most, NumberUnit.NONE);
	}

	/**
	 * A number of a unit within a range, ends included.
	 */
	static CellReader number(double least, double most, NumberUnit unit) {
		return new NumberCell(least, most, false, unit, NumberStyle.POINT);
	}

	/**
	 * A whole number within a range, ends included.
	 */
	static CellReader whole(long least, long most) {
		return new NumberCell(least, most, true, NumberUnit.NONE, NumberStyle.POINT);
	}

	/**
	 * A number or band of a unit.
	 */
	static CellReader band(NumberUnit unit) {
		return new BandCell(unit, NumberStyle.POINT);
	}

	/**
	 * A day, month or year.
	 */
	static CellReader date() {
		return new DateCell(false, DateStyle.ISO);
	}

	/**
	 * A day.
	 */
	static CellReader day() {
		return new DateCell(true, DateStyle.ISO);
	}

	/**
	 * A year that is not in the future.
	 */
	static CellReader year() {
		return new YearCell(NumberStyle.POINT);
	}

}
