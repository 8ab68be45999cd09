package dev.icpgraph.introduction;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.snapshot.Days;

/**
 * Weight of a tie by the time since it was last active: {@code 2^(-years / half-life)},
 * as in the people channel of nearness.
 *
 * @param today the day that ages count from
 * @param undated weight without a known date, 0 to 1
 */
record RouteAge(LocalDate today, double halfLifeYears, double undated) {

	private static final double DAYS_OF_YEAR = 365.25;

	/**
	 * Weight of a tie last active on a day, 0 to 1; 1 for a future day.
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
