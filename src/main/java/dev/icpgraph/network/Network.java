package dev.icpgraph.network;

import java.util.List;

import dev.icpgraph.graph.Account;
import dev.icpgraph.text.English;

/**
 * The referrals around an account.
 *
 * @param depth maximum distance in referrals
 * @param nodes the center first, then by distance
 * @param links one per pair of accounts and direction
 * @param leftOut number of accounts within the depth but beyond the limit
 */
record Network(int depth, List<NetworkNode> nodes, List<NetworkLink> links, int leftOut) {

	public Account around() {
		return this.nodes.getFirst().account();
	}

	/**
	 * The network as a sentence.
	 */
	public String text() {
		NetworkNode middle = this.nodes.getFirst();
		List<NetworkLink> shown = this.links.stream().filter((link) -> link.referrer().equals(middle)).toList();
		long won = shown.stream().filter(NetworkLink::won).count();
		String least = (shown.size() < middle.given()) ? "at least " : "";
		String given = "referred " + English.counted(middle.given(), "account", "accounts");
		String made = (middle.given() == 0) ? ""
				: " (" + least + English.counted(won, "customer won", "customers won") + ")";
		return around().label() + " " + given + made + "; " + ((middle.received() == 0) ? "no account referred it"
				: English.counted(middle.received(), "account", "accounts") + " referred it") + left();
	}

	private String left() {
		return (this.leftOut == 0) ? ""
				: "; " + English.counted(this.leftOut, "more account is", "more accounts are") + " not shown";
	}

	/**
	 * The chains of at least two referrals through the center.
	 */
	List<ReferralChain> chains(int first) {
		return new ReferralChains(this).first(first);
	}

}
