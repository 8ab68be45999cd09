package dev.icpgraph.network;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.graph.Account;
import dev.icpgraph.text.English;

/**
 * A chain of referrals: each account was referred by the one before it.
 *
 * @param links at least two; no account occurs twice
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
	 * Revenue from the customers it won, as far as known.
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
