package dev.icpgraph.introduction;

import java.util.List;

import dev.icpgraph.text.English;

/**
 * Routes to the tier-1 prospects of an ICP, as a list to work through.
 *
 * @param accounts the one with the strongest route first, those without a route last
 * @param leftOut tier-1 prospects of lower rank that were not looked at
 */
record IntroductionList(List<AccountIntroductions> accounts, int leftOut) {

	/**
	 * Accounts that a route is known to.
	 */
	public int reached() {
		return (int) this.accounts.stream().filter((account) -> !account.introductions().isEmpty()).count();
	}

	public String text() {
		return reached() + " of "
				+ English.counted(this.accounts.size(), "tier-1 prospect has", "tier-1 prospects have")
				+ " a route of introduction" + ((this.leftOut == 0) ? ""
						: "; " + English.counted(this.leftOut, "more was", "more were") + " not looked at");
	}

}
