package dev.icpgraph.proximity;

import java.time.LocalDate;

import dev.icpgraph.snapshot.Links;

/**
 * How much a link counts by its age: half with each half-life, counted in days. What is
 * dated later than today counts in full.
 *
 * <pre>
 * 2^(-age / half-life)
 * </pre>
 */
final class Recency {

	private static final double DAYS_OF_YEAR = 365.25;

	/** Days looked up rather than worked out; so many times as many days are known. */
	private static final int TABLE = 1 << 7;

	private final double[] days = new double[TABLE];

	private final double[] longer = new double[TABLE];

	private final int today;

	private final double halfLifeDays;

	private final double unknown;

	/**
	 * Works out what usual ages count.
	 * @param unknown what a link without a date counts, 0 to 1
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
	 * What a link of a day counts, 0 to 1.
	 * @param day as of {@link dev.icpgraph.snapshot.Days}, or {@link Links#UNKNOWN}
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
