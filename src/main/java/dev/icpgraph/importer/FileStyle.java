package dev.icpgraph.importer;

/**
 * How numbers and dates are written, which is the same all through a file: one cell alone
 * never tells.
 *
 * @param numbers in all columns of numbers
 * @param dates in all columns of dates
 */
record FileStyle(NumberStyle numbers, DateStyle dates) {

	/** Of a file whose sender does not say. */
	static final FileStyle UNSTATED = new FileStyle(NumberStyle.UNDECIDED, DateStyle.UNDECIDED);

	/** Of GraphQL. */
	static final FileStyle PLAIN = new FileStyle(NumberStyle.POINT, DateStyle.ISO);

	boolean decided() {
		return this.numbers != NumberStyle.UNDECIDED && this.dates != DateStyle.UNDECIDED;
	}

}
