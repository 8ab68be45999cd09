package dev.icpgraph.customer;

import dev.icpgraph.text.Numbers;
import dev.icpgraph.text.Shares;
import dev.icpgraph.text.Usd;
import org.jspecify.annotations.Nullable;

/**
 * An account with money that grows, proposed as a wish.
 *
 * @param accountId id in the graph
 * @param revenueUsd its yearly revenue, at least; {@code null} when unknown
 * @param fundingUsd the money it raised in all; {@code null} when unknown
 * @param growthPercent its growth in a year
 * @param richerThan share of the accounts with known revenue or funding that have less, 0
 * to 1
 * @param fasterThan share of the accounts with known growth that grow more slowly, 0 to 1
 */
record WishProposal(String accountId, @Nullable Double revenueUsd, @Nullable Double fundingUsd, double growthPercent,
		double richerThan, double fasterThan) {

	/**
	 * The geometric mean of both shares, so that neither makes up for the other, 0 to 1.
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
		return both + ", more than " + Shares.percent(this.richerThan)
				+ " of the accounts whose money is known; grows by " + Numbers.rounded(this.growthPercent)
				+ "% a year, faster than " + Shares.percent(this.fasterThan) + ".";
	}

}
