package dev.icpgraph.sample;

import java.time.LocalDate;

/**
 * A gathering.
 *
 * @param audience an {@link Industry}, {@code ALL}, or {@code BEST} for the small ones
 * that the best customers carry
 * @param size how many accounts come
 */
record Event(String key, String name, String kind, String series, LocalDate startsOn, String city, String country,
		int size, String audience) {

	boolean carriedByBest() {
		return this.audience.equals("BEST");
	}

	boolean draws(Company company) {
		return switch (this.audience) {
			case "ALL" -> true;
			case "BEST" -> company.stack() == Stack.STREAMING || company.industry() == Industry.LOGISTICS;
			default -> company.industry().name().equals(this.audience);
		};
	}

}
