package dev.icpgraph.network;

import dev.icpgraph.graph.Account;

/**
 * An account of a referral network.
 *
 * @param distance referrals on the shortest way from the account in the middle, whichever
 * way they point
 * @param buyer what it is as a customer
 * @param hub whether the network does not go on through it, because it has too many
 * referrals
 * @param given accounts that it referred, also outside the network
 * @param received accounts that referred it, also outside the network
 */
record NetworkNode(Account account, int distance, Buyer buyer, boolean hub, int given, int received) {

	String id() {
		return this.account.id();
	}

	public boolean customer() {
		return this.buyer.customer();
	}

}
