package dev.icpgraph.network;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.graph.Account;
import dev.icpgraph.text.English;

/**
 * A chain of referrals: each by the account that the one before referred.
 *
 * @param links at least two; no account comes twice
 */
record ReferralChain(List<NetworkLink> links) {

	public List<Account> accounts() {
		return Stream.concat(Stream.of(this.links.getFirst().from()), this.links.stream().map(NetworkLink::to))
			.toList();
	}

	int length() {
		return this.links.size();
	}

	public int customersWon() {
		return (int) this.links.stream().filter(NetworkLink::won).count();
	}

	/**
	 * Revenue with the customers that it made, as far as known.
	 */
	public @Nullable Double revenueUsd() {
		List<Double> known = this.links.stream().map(NetworkLink::wonUsd).filter(Objects::nonNull).toList();
		return known.isEmpty() ? null : known.stream().mapToDouble(Double::doubleValue).sum();
	}

	/**
	 * For example {@code Alder Freight → Birch Lines → Fern Pay: 1 customer won}.
	 */
	public String text() {
		return accounts().stream().map(Account::label).collect(Collectors.joining(" → ")) + ": "
				+ English.counted(customersWon(), "customer won", "customers won");
	}

}
