package dev.icpgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A tier that a person sets against the score of an account.
 *
 * @param explorer the page with the card of the account open
 */
record OverriddenTier(ExplorerPage explorer) {

	void setAndTakeBack() {
		this.explorer.card().getByText("Set the tier").first().click();
		this.explorer.card().getByLabel("Tier").selectOption("TIER_3");
		this.explorer.field("Your name").fill("Ann");
		this.explorer.field("Why?").fill("No budget before summer");
		this.explorer.isForEverybody();
		this.explorer.button("Set the tier").click();
		assertThat(this.explorer.card()).containsText("Set by Ann until");

		this.explorer.card().getByText("Change the tier").click();
		this.explorer.button("Remove the override").click();
		assertThat(this.explorer.card()).not().containsText("Set by Ann until");
	}

}
