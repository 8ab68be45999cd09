package dev.icpgraph.proximity;

import java.time.LocalDate;

import dev.icpgraph.snapshot.Links;

/**
 * Weight of a link by its age in days: it halves with each half-life. Links dated after
 * today have full weight.
 *
 * <pre>
 * 2^(-age / half-life)
 * </pre>
 */
final class Recency {

	private static final double DAYS_OF_YEAR = 365.25;

	/** Number of precomputed days. */
	private static final int TABLE = 1 << 7;

	private final double[] days = new double[TABLE];

	private final double[] longer = new double[TABLE];

	private final int today;

	private final double halfLifeDays;

	private final double unknown;

	/**
	 * Precomputes the weights of usual ages.
	 * @param unknown weight of a link without a date, 0 to 1
	 */
	Recency(LocalDate today, double halfLifeYears, double unknown) {
		this.today = (int) today.toEpochDay();
		this.halfLifeDays = halfLifeYears * DAYS_OF_YEAR;
		this.unknown = unknown;
		for (int i = 0; i < TABLE; i++) {
			this.days[i] = left(i);
			this.longer[i] = left(i * TABLE);
		}
	}

	/**
	 * Weight of a link by day, 0 to 1.
	 * @param day as in {@link dev.icpgraph.snapshot.Days}, or {@link Links#UNKNOWN}
	 */
	double of(int day) {
		if (day == Links.UNKNOWN) {
			return this.unknown;
		}
		int age = Math.max(0, this.today - day);
		return (age < TABLE * TABLE) ? this.longer[age / TABLE] * this.days[age % TABLE] : left(age);
	}

	private double left(int age) {
		return Math.pow(2, -age / this.halfLifeDays);
	}

}
