package dev.icpgraph.cell;

/**
 * The types of number and date columns.
 */
public final class Quantities {

	private Quantities() {
	}

	/**
	 * A number within an inclusive range.
	 */
	public static CellReader number(double least, double most) {
		return number(least, most, NumberUnit.NONE);
	}

	/**
	 * A number of a unit within an inclusive range.
	 */
	public static CellReader number(double least, double most, NumberUnit unit) {
		return new NumberCell(least, most, false, unit, NumberStyle.POINT);
	}

	/**
	 * A whole number within an inclusive range.
	 */
	public static CellReader whole(long least, long most) {
		return new NumberCell(least, most, true, NumberUnit.NONE, NumberStyle.POINT);
	}

	/**
	 * A number or band of a unit.
	 */
	public static CellReader band(NumberUnit unit) {
		return new BandCell(unit, NumberStyle.POINT);
	}

	/**
	 * A day, month or year.
	 */
	public static CellReader date() {
		return new DateCell(false, DateStyle.ISO);
	}

	/**
	 * A day.
	 */
	public static CellReader day() {
		return new DateCell(true, DateStyle.ISO);
	}

	/**
	 * A year that is not in the future.
	 */
	public static CellReader year() {
		return new YearCell(NumberStyle.POINT);
	}

}
