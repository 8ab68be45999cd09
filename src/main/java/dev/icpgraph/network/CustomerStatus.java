package dev.icpgraph.network;

import org.jspecify.annotations.Nullable;

/**
 * The facts about an account as our customer.
 *
 * @param customer whether it is or was a customer
 * @param since date when it became one, in any precision
 * @param revenueUsd revenue from it in US dollars
 */
record CustomerStatus(boolean customer, @Nullable String since, @Nullable Double revenueUsd) {

	/**
	 * Whether it became a customer on a day or later; if either date is unknown, whether
	 * it is or was a customer.
	 * @param day in any precision; null when unknown
	 */
	boolean becameCustomerFrom(@Nullable String day) {
		if (this.since == null || day == null) {
			return this.customer;
		}
		int precision = Math.min(this.since.length(), day.length());
		return this.customer && this.since.substring(0, precision).compareTo(day.substring(0, precision)) >= 0;
	}

}
