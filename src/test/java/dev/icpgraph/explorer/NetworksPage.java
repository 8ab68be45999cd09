package dev.icpgraph.explorer;

import com.microsoft.playwright.Locator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The view of networks: referrals drawn and listed.
 *
 * @param explorer the page with the sample market
 */
record NetworksPage(ExplorerPage explorer) {

	private static final int ACCOUNTS = 24;

	void growTheNetworkOf(String referrer) {
		this.explorer.show("/?view=networks");
		this.explorer.link(referrer + ": show its network").click();
		Locator dots = this.explorer.page().locator(".drawing .dot");
		Locator accounts = this.explorer.page().locator(".accounts tbody tr");
		assertThat(dots).hasCount(ACCOUNTS);
		assertThat(accounts).hasCount(ACCOUNTS);
		assertThat(this.explorer.page().locator(".drawing .tie"))
			.hasCount(this.explorer.page().locator(".after .rows tbody tr").count());
		this.explorer.isForEverybody();

		this.explorer.link("Show more referrals of Harranwick Cargo").click();
		assertThat(dots).hasCount(ACCOUNTS + 2);
		this.explorer.page().reload();
		assertThat(accounts).hasCount(ACCOUNTS + 2);
		this.explorer.isForEverybody();
	}

}
