package dev.icpgraph.network;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.text.English;
import dev.icpgraph.text.Usd;

/**
 * An account that referred others, with the outcome.
 *
 * @param rank place among all referrers, from 1
 * @param accountId id in the graph
 * @param given accounts that it referred
 * @param won ids of the customers won by its own referrals
 * @param revenueUsd revenue from these; {@code null} when unknown for all
 * @param chainsStarted number of accounts it referred that referred others
 * @param customersFurther number of customers that these chains won beyond its own
 */
record RankedReferrer(int rank, String accountId, int given, List<String> won, @Nullable Double revenueUsd,
		int chainsStarted, int customersFurther) {

	public int customersWon() {
		return this.won.size();
	}

	/**
	 * For example
	 * {@code referred 5 accounts: 3 became customers, worth 1.2 million US dollars; 2 of the 5 referred others, who won 1 more customer}.
	 */
	public String text() {
		return "referred " + English.counted(this.given, "account", "accounts") + ": " + outcome() + chains();
	}

	private String outcome() {
		String customers = switch (customersWon()) {
			case 0 -> "none became a customer";
			case 1 -> "1 became a customer";
			default -> customersWon() + " became customers";
		};
		return customers + ((this.revenueUsd != null) ? ", worth " + Usd.inWords(this.revenueUsd) + " US dollars" : "");
	}

	private String chains() {
		if (this.chainsStarted == 0) {
			return "";
		}
		String who = (this.given == 1) ? "it" : this.chainsStarted + " of the " + this.given;
		return "; " + who + " referred others" + ((this.customersFurther == 0) ? ""
				: ", who won " + English.counted(this.customersFurther, "more customer", "more customers"));
	}

}
