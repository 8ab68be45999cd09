package dev.icpgraph.fit;

import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.customer.CustomerShare;

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
	 * Whether it became a customer at most some days ago; an unknown day counts as no.
	 */
	boolean isWithin(long days) {
		return this.age != null && this.age <= days;
	}

	/**
	 * Whether its profit is known to be above 0.
	 */
	boolean isProfitable() {
		return Boolean.TRUE.equals(this.profitable);
	}

	/**
	 * Number of customers for which a condition holds, of all given ones.
	 */
	static CustomerShare share(List<CustomerRecord> customers, Predicate<CustomerRecord> condition) {
		return new CustomerShare((int) customers.stream().filter(condition).count(), customers.size());
	}

}
