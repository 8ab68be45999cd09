package dev.icpgraph.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The view of imports.
 *
 * @param explorer the page that shows it
 */
record ImportsPage(ExplorerPage explorer) {

	private static final LocatorAssertions.HasCountOptions WITHIN_MINUTES = new LocatorAssertions.HasCountOptions()
		.setTimeout(120_000);

	/**
	 * Previews a file, loads it, and opens its problems.
	 */
	void showsWhatIsWrongInWhichRow() throws IOException {
		Path file = Files.writeString(Files.createTempDirectory("explorer").resolve("accounts.csv"),
				"domain,headcount\nnew.example,many\nnot a domain,5\n<img src=x onerror=alert(1)>,7\n");
		this.explorer.show("/?view=imports");
		this.explorer.page().setInputFiles("input[type=file]", file);
		this.explorer.page().locator(".understood summary").click();
		assertThat(this.explorer.page().locator(".understood")).containsText("<img src=x onerror=alert(1)>");
		this.explorer.isForEverybody();
		this.explorer.button("Load 1 file").click();
		Locator row = this.explorer.rows().filter(new Locator.FilterOptions().setHasText("2 refused"));
		assertThat(row).hasCount(1, WITHIN_MINUTES);
		row.getByText("accounts.csv").click();

		assertThat(this.explorer.card()).containsText("Row 2 · headcount");
		assertThat(this.explorer.card()).containsText("<img src=x onerror=alert(1)>");
		this.explorer.isForEverybody();
	}

}
