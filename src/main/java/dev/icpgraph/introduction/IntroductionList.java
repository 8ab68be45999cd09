package dev.icpgraph.introduction;

import java.util.List;

import dev.icpgraph.text.English;

/**
 * Routes to the tier-1 prospects of an ICP.
 *
 * @param accounts accounts ordered by strongest route, those without a route last
 * @param leftOut number of tier-1 prospects with lower scores that were not searched
 */
record IntroductionList(List<AccountIntroductions> accounts, int leftOut) {

	/**
	 * Number of accounts with a known route.
	 */
	public int reached() {
		return (int) this.accounts.stream().filter((account) -> !account.introductions().isEmpty()).count();
	}

	public String text() {
		return reached() + " of "
				+ English.counted(this.accounts.size(), "tier-1 prospect has", "tier-1 prospects have")
				+ " a route of introduction" + ((this.leftOut == 0) ? ""
						: "; " + English.counted(this.leftOut, "more was", "more were") + " not searched");
	}

}
