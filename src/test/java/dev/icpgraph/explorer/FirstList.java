package dev.icpgraph.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The path of a new user, from the files of the sample to a first list of accounts.
 *
 * @param explorer the page on an empty store
 */
record FirstList(ExplorerPage explorer) {

	private static final Path SAMPLE = Path.of("src/main/resources/sample");

	private static final double MINUTES = 180_000;

	void reach() throws IOException {
		this.explorer.show("/");
		this.explorer.isForEverybody();
		loadTheSample();
		this.explorer.link("Next: your best customers").click();
		this.explorer.ready();
		assertThat(this.explorer.rows()).hasCount(20);
		assertThat(this.explorer.page().getByText("Your best customers are Calderquay Lines, Quarmoor")).isVisible();
		this.explorer.isForEverybody();
		saveAProfile();
	}

	private void loadTheSample() throws IOException {
		try (Stream<Path> files = Files.list(SAMPLE)) {
			this.explorer.page()
				.setInputFiles("input[type=file]",
						files.filter((file) -> file.toString().endsWith(".csv")).toArray(Path[]::new));
		}
		assertThat(this.explorer.page().locator(".understood > li")).hasCount(15,
				new LocatorAssertions.HasCountOptions().setTimeout(MINUTES));
		assertThat(this.explorer.page().locator(".understood"))
			.containsText("2,001 rows · 2,001 accounts, 2,001 of them new or changed");
		this.explorer.page().locator(".understood summary").first().click();
		this.explorer.isForEverybody();
		this.explorer.button("Load 15 files").click();
		assertThat(this.explorer.page().locator(".status.DONE")).hasCount(15,
				new LocatorAssertions.HasCountOptions().setTimeout(MINUTES));
		assertThat(this.explorer.page().getByText("2,001 accounts are loaded, 60 of them"))
			.isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(MINUTES));
	}

	private void saveAProfile() {
		this.explorer.link("Next: a first profile").click();
		this.explorer.ready();
		this.explorer.isForEverybody();
		this.explorer.field("What do you sell?").fill("Tracing <b>for</b> freight");
		this.explorer.button("Suggest a profile").click();
		assertThat(this.explorer.page().locator(".suggestion .lines > li").first())
			.isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(MINUTES));
		assertThat(this.explorer.page().locator(".suggestion .spread").first()).isVisible();
		this.explorer.isForEverybody();
		chooseACapacity();
		this.explorer.button("Show my list").click();
		assertThat(this.explorer.page().locator(".tile.TIER_1 strong")).hasText("10",
				new LocatorAssertions.HasTextOptions().setTimeout(MINUTES));
		assertThat(this.explorer.page().locator(".truth")).containsText("account size",
				new LocatorAssertions.ContainsTextOptions().setTimeout(MINUTES).setIgnoreCase(true));
		assertThat(this.explorer.page().locator(".switcher option")).hasText("Tracing <b>for</b> freight (draft)");
	}

	/** The list next to the lines follows the capacity, by slider and by number. */
	private void chooseACapacity() {
		Locator inTierOne = this.explorer.page().locator(".preview .mark.TIER_1");
		Locator slider = this.explorer.page().getByLabel("Closely (tier 1), by slider");
		slider.fill("3");
		assertThat(inTierOne).hasCount(3);
		this.explorer.page().locator("input[name=tier1]").fill("10");
		assertThat(inTierOne).hasCount(10);
		assertThat(this.explorer.page().locator(".counts li").first()).hasText("10 Tier 1");
	}

}
