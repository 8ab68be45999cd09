package dev.icpgraph.fit;

import java.time.LocalDate;

/**
 * Time from one point of a trend to the next.
 */
public enum FitPeriod {

	/** A month. */
	MONTH(1),

	/** Three months. */
	QUARTER(3),

	/** Twelve months. */
	YEAR(12);

	private final int months;

	FitPeriod(int months) {
		this.months = months;
	}

	/**
	 * The day some periods earlier; the last of a month if the month is too short.
	 */
	LocalDate before(LocalDate day, int periods) {
		return day.minusMonths((long) this.months * periods);
	}

}
