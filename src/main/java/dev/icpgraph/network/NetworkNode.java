package dev.icpgraph.network;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.graph.Account;

/**
 * An account of a referral network.
 *
 * @param distance referrals on the shortest way from the account in the middle, whichever
 * way they point
 * @param customer whether it is or was a customer
 * @param customerSince when it became one
 * @param revenueUsd revenue with it in US dollars
 * @param hub whether the network does not go on through it, because it has too many
 * referrals
 * @param given accounts that it referred, also outside the network
 * @param received accounts that referred it, also outside the network
 */
record NetworkNode(Account account, int distance, boolean customer, @Nullable String customerSince,
		@Nullable Double revenueUsd, boolean hub, int given, int received) {

	String id() {
		return this.account.id();
	}

	/**
	 * Whether it became a customer on a day or later, as far as both dates are known.
	 * @param day in any precision; null where it is not known
	 */
	boolean becameCustomerFrom(@Nullable String day) {
		if (this.customerSince == null || day == null) {
			return this.customer;
		}
		int precision = Math.min(this.customerSince.length(), day.length());
		return this.customer && this.customerSince.substring(0, precision).compareTo(day.substring(0, precision)) >= 0;
	}

}
