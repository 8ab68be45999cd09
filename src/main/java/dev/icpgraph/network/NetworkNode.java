package dev.icpgraph.network;

import dev.icpgraph.graph.Account;

/**
 * An account of a referral network.
 *
 * @param distance number of referrals on the shortest path to the center, in any
 * direction
 * @param status the account as a customer
 * @param hub whether the network stops at it because it has too many referrals
 * @param given number of accounts that it referred, including those outside the network
 * @param received number of accounts that referred it, including those outside the
 * network
 */
record NetworkNode(Account account, int distance, CustomerStatus status, boolean hub, int given, int received) {

	String id() {
		return this.account.id();
	}

	public boolean customer() {
		return this.status.customer();
	}

}
