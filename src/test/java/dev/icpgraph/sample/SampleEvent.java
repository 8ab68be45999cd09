package dev.icpgraph.sample;

import java.time.LocalDate;

/**
 * An event of the story.
 *
 * @param audience an {@link Industry}, {@code ALL}, or {@code BEST} for the small ones of
 * the best customers
 * @param size number of accounts that come
 */
record SampleEvent(String key, String name, String kind, String series, LocalDate startsOn, String city, String country,
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
