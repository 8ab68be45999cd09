package dev.icpgraph.explorer;

import com.microsoft.playwright.Locator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The section of the workbench that renames, archives and restores a profile, and deletes
 * its draft.
 *
 * @param explorer the page at the workbench of a profile
 */
record UpkeepPage(ExplorerPage explorer) {

	void rename(String name) {
		Locator panel = open("Rename");
		panel.getByLabel("Name of the profile").fill(name);
		confirm(panel, "Rename");
		assertThat(this.explorer.page().locator("h1")).hasText("Profile: " + name);
	}

	void archive() {
		confirm(open("Archive"), "Archive");
	}

	void deleteWholeProfile() {
		Locator panel = open("Delete the draft");
		assertThat(panel).containsText("deleted as a whole");
		confirm(panel, "Delete the draft");
	}

	private Locator open(String action) {
		Locator panel = this.explorer.page().locator("details.approval:has(summary:text-is('" + action + " …'))");
		panel.locator("summary").click();
		this.explorer.isForEverybody();
		return panel;
	}

	private static void confirm(Locator panel, String action) {
		panel.locator("button:text-is('" + action + "')").click();
	}

}
