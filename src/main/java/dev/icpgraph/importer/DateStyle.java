package dev.icpgraph.importer;

/**
 * How the dates of a file are written. Where the year is first or the month a word, a
 * date can be read whatever the style.
 */
enum DateStyle {

	/** Nothing but ISO 8601: {@code 2026}, {@code 2026-11} or {@code 2026-11-01}. */
	ISO,

	/** As in {@code 21/08/2013} or {@code 21.8.2013}. */
	DAY_FIRST,

	/** As in {@code 08/21/2013}. */
	MONTH_FIRST,

	/** Days counted as Excel does: {@code 42731} is 2016-12-27. */
	SPREADSHEET,

	/** None is certain: {@code 03/04/2024} may be in March or in April. */
	UNDECIDED

}
