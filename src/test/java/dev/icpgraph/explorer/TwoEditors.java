package dev.icpgraph.explorer;

import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Two people who change the same profile in their own windows.
 *
 * @param first the one who begins first
 * @param second the one who saves first
 */
record TwoEditors(ExplorerPage first, ExplorerPage second) {

	void saveOverEachOther(String profile) {
		this.first.show("/?view=icp&icp=" + profile);
		this.first.field("Weight of Builds like our best customers").fill("20");
		assertThat(this.first.button("Save as draft")).isEnabled();
		this.second.show("/?view=icp&icp=" + profile);
		this.second.field("Weight of Builds like our best customers").fill("30");
		this.second.button("Save as draft").click();
		assertThat(this.second.page().getByText("What the draft would change")).isVisible();

		this.first.button("Save as draft").click();
		assertThat(this.first.page().getByRole(AriaRole.ALERT).getByText("saved the draft")).isVisible();
		this.first.page().reload();
		assertThat(this.first.page().getByText("The profile changed after you started")).isVisible();
		this.first.isForEverybody();

		this.first.button("Replace the newer draft").click();
		assertThat(this.first.page().getByText("What the draft would change")).isVisible();
	}

}
