package dev.icpgraph.introduction;

import java.util.List;

/**
 * An active promoter that has made no referral yet.
 *
 * @param accountId id in the graph
 * @param nps 9 to 10
 * @param reasons reasons to ask it, each in words
 * @param doors ids of the tier-1 prospects that it can introduce us to
 */
record LikelyReferrer(String accountId, double nps, List<String> reasons, List<String> doors) {

	public String text() {
		return String.join("; ", this.reasons);
	}

}
