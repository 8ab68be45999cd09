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
	 * A share from 0 to 1, also in percent.
	 */
	public static CellReader share() {
		return number(0, 1, NumberUnit.SHARE);
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
	 * A day, month or year, which may be far away.
	 */
	public static CellReader date() {
		return date(false, DateReach.ANY);
	}

	/**
	 * A day, month or year that is at most some years away.
	 */
	public static CellReader plannedDate() {
		return date(false, DateReach.PLANNED);
	}

	/**
	 * A day, month or year that is not in the future.
	 */
	public static CellReader pastDate() {
		return date(false, DateReach.PAST);
	}

	/**
	 * A day that is not in the future.
	 */
	public static CellReader pastDay() {
		return date(true, DateReach.PAST);
	}

	private static CellReader date(boolean dayNeeded, DateReach reach) {
		return new DateCell(dayNeeded, reach, reach.latest(), DateStyle.ISO);
	}

	/**
	 * A year that is not in the future.
	 */
	public static CellReader year() {
		return new YearCell(NumberStyle.POINT);
	}

}
