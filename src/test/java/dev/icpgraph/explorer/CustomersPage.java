package dev.icpgraph.explorer;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The view of customers: their ranking, product-market fit and the back-test.
 *
 * @param explorer the page with the sample market
 */
record CustomersPage(ExplorerPage explorer) {

	private static final double MINUTES = 180_000;

	void dropAndTakeBack(String customer) {
		this.explorer.show("/?view=customers");
		Locator row = this.explorer.rows().filter(new Locator.FilterOptions().setHasText(customer));
		assertThat(row).hasCount(1);
		this.explorer.page().getByLabel("Pin or drop " + customer).click();
		row.getByLabel("Your name").fill("Ann");
		row.getByLabel("Why?").fill("Pays late");
		this.explorer.isForEverybody();
		row.getByText("Drop", new Locator.GetByTextOptions().setExact(true)).click();
		assertThat(this.explorer.page().getByText(customer + " no longer counts")).isVisible();
		assertThat(row).hasCount(0);

		this.explorer.button("Undo").click();
		assertThat(row).hasCount(1);
	}

	void openHowFitDeveloped() {
		this.explorer.show("/?view=customers&part=fit");
		Locator all = this.explorer.page().locator(".segments > li").first();
		assertThat(all.locator(".course").first()).isVisible();
		all.locator(".trend summary").click();
		assertThat(all.locator(".trend p")).containsText("Product-market fit: ");
		assertThat(all.locator(".trend tbody tr")).hasCount(8);
	}

	void runTheBackTest(String profile) {
		this.explorer.show("/?view=customers&part=backtest&icp=" + profile);
		this.explorer.button("Run the back-test").click();
		assertThat(this.explorer.page().locator(".verdict-box h2")).hasText("No better than account size alone",
				new LocatorAssertions.HasTextOptions().setTimeout(MINUTES));
		Locator size = this.explorer.page()
			.locator(".forest")
			.first()
			.locator("tbody tr")
			.filter(new Locator.FilterOptions().setHasText("account size"));
		assertThat(size).containsText("53%");
		assertThat(size.locator("svg .range")).hasCount(1);
	}

}
