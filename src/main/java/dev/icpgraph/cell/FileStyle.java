package dev.icpgraph.cell;

/**
 * The style of numbers and dates throughout a file; a single cell never decides it.
 *
 * @param numbers style in all columns of numbers
 * @param dates style in all columns of dates
 */
public record FileStyle(NumberStyle numbers, DateStyle dates) {

	/** The style of a file if its sender gives none. */
	public static final FileStyle UNSTATED = new FileStyle(NumberStyle.UNDECIDED, DateStyle.UNDECIDED);

	/** The style of GraphQL input. */
	public static final FileStyle PLAIN = new FileStyle(NumberStyle.POINT, DateStyle.ISO);

	/**
	 * This style, completed by another where it is undecided.
	 */
	public FileStyle or(FileStyle other) {
		return new FileStyle((this.numbers != NumberStyle.UNDECIDED) ? this.numbers : other.numbers,
				(this.dates != DateStyle.UNDECIDED) ? this.dates : other.dates);
	}

	public boolean decided() {
		return this.numbers != NumberStyle.UNDECIDED && this.dates != DateStyle.UNDECIDED;
	}

}
