package dev.icpgraph.explorer;

import org.assertj.core.data.Offset;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The card of an account next to the list of accounts.
 *
 * @param explorer the page with the sample market, at a list of accounts
 */
record CardPage(ExplorerPage explorer) {

	void addsUp(String account) {
		this.explorer.link(account).first().click();
		assertThat(this.explorer.card().locator("h2")).hasText(account);
		double sum = this.explorer.card()
			.locator("[data-points]")
			.allTextContents()
			.stream()
			.mapToDouble(Double::parseDouble)
			.sum();
		String score = this.explorer.card().locator("[data-sum]").textContent();

		assertThat(sum).isCloseTo(Double.parseDouble(score), Offset.offset(1e-9));
	}

}
