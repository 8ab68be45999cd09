package dev.icpgraph.customer;

import dev.icpgraph.text.Numbers;
import dev.icpgraph.text.Shares;
import dev.icpgraph.text.Usd;
import org.jspecify.annotations.Nullable;

/**
 * A growing account with money, proposed as a wish.
 *
 * @param accountId id in the graph
 * @param revenueUsd lower bound of its yearly revenue; {@code null} when unknown
 * @param fundingUsd its total funding; {@code null} when unknown
 * @param growthPercent its yearly growth
 * @param richerThan share of the accounts with known revenue or funding that have less, 0
 * to 1
 * @param fasterThan share of the accounts with known growth that grow more slowly, 0 to 1
 */
record WishProposal(String accountId, @Nullable Double revenueUsd, @Nullable Double fundingUsd, double growthPercent,
		double richerThan, double fasterThan) {

	/**
	 * The geometric mean of both shares, 0 to 1: neither makes up for the other.
	 */
	public double strength() {
		return Math.sqrt(this.richerThan * this.fasterThan);
	}

	/**
	 * For example {@code Earns 80 million US dollars a year, more than 88% of the
	 * accounts with known money; grows by 25% a year, faster than 92%.}
	 */
	public String text() {
		String money = (this.revenueUsd != null) ? "Earns " + Usd.inWords(this.revenueUsd) + " US dollars a year" : "";
		String raised = (this.fundingUsd != null) ? "aised " + Usd.inWords(this.fundingUsd) + " US dollars" : "";
		String both = raised.isEmpty() ? money : money.isEmpty() ? "R" + raised : money + " and r" + raised;
		return both + ", more than " + Shares.percent(this.richerThan) + " of the accounts with known money; grows by "
				+ Numbers.rounded(this.growthPercent) + "% a year, faster than " + Shares.percent(this.fasterThan)
				+ ".";
	}

}
