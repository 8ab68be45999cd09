package dev.icpgraph.cell;

/**
 * The styles of dates in a file. A date with the year first or with the month as a word
 * can be read in any style.
 */
public enum DateStyle {

	/** ISO 8601 only: {@code 2026}, {@code 2026-11} or {@code 2026-11-01}. */
	ISO,

	/** As in {@code 21/08/2013} or {@code 21.8.2013}. */
	DAY_FIRST,

	/** As in {@code 08/21/2013}. */
	MONTH_FIRST,

	/** Days as Excel counts them: {@code 42731} is 2016-12-27. */
	SPREADSHEET,

	/** Ambiguous: {@code 03/04/2024} may be in March or in April. */
	UNDECIDED

}
