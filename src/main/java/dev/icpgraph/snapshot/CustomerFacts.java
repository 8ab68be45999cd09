package dev.icpgraph.snapshot;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Facts about an account as a customer; null is unknown. Its referrer is a link of
 * {@link Relation#REFERRED} with the kind {@code CUSTOMER}.
 *
 * @param since day it became a customer, {@link Days#UNKNOWN} when unknown
 * @param until day it left, {@link Days#UNKNOWN} while it stays
 * @param revenueUsd total revenue from it
 * @param marginUsd total profit from it
 * @param orders number of orders
 * @param nps how likely it is to recommend us, 0 to 10
 * @param salesCycleDays days from first contact to contract
 * @param expansionPotential room to expand, 0 to 1
 * @param goodToWorkWith judgment, 0 to 1
 * @param level plan or grade, as imported
 * @param pinned whether a person pinned it as a best customer
 * @param dropped whether a person excluded it from the best customers
 */
public record CustomerFacts(int since, int until, @Nullable Double revenueUsd, @Nullable Double marginUsd,
		@Nullable Integer orders, @Nullable Double nps, @Nullable Integer salesCycleDays,
		@Nullable Double expansionPotential, @Nullable Double goodToWorkWith, @Nullable String level, boolean pinned,
		boolean dropped) {

	/**
	 * Whether it is a customer on a day.
	 */
	public boolean active(int day) {
		return (this.since == Days.UNKNOWN || this.since <= day) && (this.until == Days.UNKNOWN || this.until > day);
	}

	/**
	 * Reads the properties of {@code (:Customer)}.
	 */
	public static CustomerFacts of(Map<String, ?> properties) {
		return new CustomerFacts(Days.of((String) properties.get("since")), Days.of((String) properties.get("until")),
				decimal(properties.get("revenueUsd")), decimal(properties.get("marginUsd")),
				whole(properties.get("orders")), decimal(properties.get("nps")),
				whole(properties.get("salesCycleDays")), decimal(properties.get("expansionPotential")),
				decimal(properties.get("goodToWorkWith")), (String) properties.get("level"),
				"PINNED".equals(properties.get("pin")), "DROPPED".equals(properties.get("pin")));
	}

	private static @Nullable Double decimal(@Nullable Object value) {
		return (value instanceof Number number) ? number.doubleValue() : null;
	}

	private static @Nullable Integer whole(@Nullable Object value) {
		return (value instanceof Number number) ? number.intValue() : null;
	}

}
