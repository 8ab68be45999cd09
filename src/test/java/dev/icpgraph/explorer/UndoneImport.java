package dev.icpgraph.explorer;

import com.microsoft.playwright.assertions.LocatorAssertions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A person undoes an import on the page.
 *
 * @param explorer the page, with the import opened; it created one account
 */
record UndoneImport(ExplorerPage explorer) {

	private static final double MINUTE = 60_000;

	void undo() {
		this.explorer.button("Undo this import").click();
		this.explorer.isForEverybody();
		this.explorer.button("Keep it").click();
		this.explorer.button("Undo this import").click();
		this.explorer.button("Yes, undo it").click();
		assertThat(this.explorer.page().locator(".status.UNDONE").first())
			.isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(MINUTE));
		assertThat(this.explorer.page().locator(".card .undo [role=status]")).hasText("Undone: 1 removed, 0 restored.",
				new LocatorAssertions.HasTextOptions().setTimeout(MINUTE));
		this.explorer.isForEverybody();
	}

}
