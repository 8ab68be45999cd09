package dev.icpgraph.fit;

import org.jspecify.annotations.Nullable;

/**
 * Facts of a customer for the indicators, on a day.
 *
 * @param account dense id
 * @param active whether it is still a customer
 * @param referred whether a customer referred it
 * @param nps how likely it is to recommend us, 0 to 10
 * @param age days since it became a customer; {@code null} when unknown
 * @param profitable whether its profit is above 0; {@code null} when unknown
 */
record CustomerRecord(int account, boolean active, boolean referred, @Nullable Double nps, @Nullable Integer age,
		@Nullable Boolean profitable) {

	static final double BEST_NPS = 10;

	/** Lowest NPS of a promoter. */
	private static final double PROMOTER = 9;

	boolean promoter() {
		return this.nps != null && this.nps >= PROMOTER;
	}

	/**
	 * Whether it is new and profitable; unknown profit counts as no.
	 */
	boolean newAndProfitable(int withinDays) {
		return this.age != null && this.age <= withinDays && Boolean.TRUE.equals(this.profitable);
	}

}
