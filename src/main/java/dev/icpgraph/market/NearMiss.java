package dev.icpgraph.market;

import dev.icpgraph.icp.Filter;
import dev.icpgraph.scoring.Score;
import dev.icpgraph.scoring.Tier;

/**
 * An account that one filter keeps out of tier 1 or tier 2.
 *
 * @param score score of the account
 * @param place index of the filter in the definition
 */
record NearMiss(Score score, int place) {

	/**
	 * Name of the filter.
	 */
	public String filter() {
		return asked().name();
	}

	/**
	 * The tier that it would have without the filter.
	 */
	public Tier tier() {
		return this.score.tierByScore();
	}

	public String text() {
		return "Would be in tier " + ((tier() == Tier.TIER_1) ? 1 : 2) + " but for '" + filter() + "' ("
				+ asked().measure().describe() + "): " + this.score.scores().answer(this.place, this.score.account());
	}

	String accountId() {
		return this.score.accountId();
	}

	private Filter asked() {
		return this.score.scores().definition().filters().get(this.place);
	}

}
