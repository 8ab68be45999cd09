package dev.icpgraph.introduction;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.snapshot.Days;

/**
 * What a tie counts by the time since it was last active: {@code 2^(-years / half-life)},
 * as of the people channel of nearness.
 *
 * @param today the day that ages count from
 * @param undated what counts where no date is known, 0 to 1
 */
record RouteAge(LocalDate today, double halfLifeYears, double undated) {

	private static final double DAYS_OF_YEAR = 365.25;

	/**
	 * What a tie last active on a day counts, 0 to 1; one to come counts in full.
	 */
	double of(@Nullable String day) {
		int last = Days.of(day);
		if (last == Days.UNKNOWN) {
			return this.undated;
		}
		double years = (this.today.toEpochDay() - last) / DAYS_OF_YEAR;
		return (years <= 0) ? 1 : Math.pow(2, -years / this.halfLifeYears);
	}

	boolean toCome(@Nullable String day) {
		int when = Days.of(day);
		return when != Days.UNKNOWN && when > this.today.toEpochDay();
	}

}
