package dev.icpgraph.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.SampleIcp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Uses the explorer in a browser, from the files of the sample market to the reasons for
 * an account.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplorerIT {

	@Autowired
	GraphFixture graph;

	@Autowired
	SampleIcp icp;

	@LocalServerPort
	int port;

	Playwright playwright;

	Browser browser;

	String profile;

	@BeforeAll
	void goFromFilesToAListInTheBrowser() throws IOException {
		this.playwright = Browsers.playwright();
		this.browser = Browsers.launch(this.playwright);
		this.graph.clear();
		try (ExplorerPage explorer = window()) {
			new FirstList(explorer).reach();
		}
		this.profile = this.icp.publish();
	}

	@AfterAll
	void closeTheBrowser() {
		if (this.playwright != null) {
			this.playwright.close();
		}
	}

	private ExplorerPage window() {
		return new ExplorerPage(this.browser, this.port, 1440, 900, ColorScheme.LIGHT);
	}

	private String accounts() {
		return "/?view=accounts&icp=" + this.profile;
	}

	@Test
	void anAccountOpensNextToTheListAndHasAnAddressOfItsOwn() {
		try (ExplorerPage explorer = window()) {
			explorer.show(accounts());
			explorer.link("Fennimark Pay").click();
			Locator name = explorer.card().locator("h2");
			assertThat(name).hasText("Fennimark Pay");
			assertThat(explorer.card()).isFocused();

			explorer.page().reload();
			assertThat(name).hasText("Fennimark Pay");
			assertThat(explorer.rows()).hasCount(25);

			explorer.page().keyboard().press("Tab");
			explorer.page().goBack();
			assertThat(explorer.card()).hasCount(0);
		}
	}

	@Test
	void thePointsThatAreShownAddUpToTheScore() {
		try (ExplorerPage explorer = window()) {
			explorer.show(accounts());
			CardPage card = new CardPage(explorer);
			List.of("Dravenport Logistics", "Fennimark Pay", "Harrowmere Lines").forEach(card::addsUp);
		}
	}

	@Test
	void aReasonOpensIntoTheFileAndRowItComesFrom() {
		try (ExplorerPage explorer = window()) {
			explorer.show(accounts());
			explorer.link("Dravenport Logistics").click();
			Locator signal = explorer.card().locator(".waterfall > li").first();
			signal.locator("summary").first().click();
			explorer.button("All 13 facts").click();
			assertThat(signal.locator(".facts-list > li")).hasCount(13);
			signal.locator(".facts-list summary").first().click();

			assertThat(signal.locator(".chain").first()).containsText("account_technologies.csv, row 161");
			explorer.isForEverybody();
			if (Boolean.getBoolean("explorer.picture")) {
				explorer.picture(Path.of("src/docs/pictures/explorer.png"));
			}
		}
	}

	@Test
	void anAccountShowsTheHistoryOfItsTierAndTheRangeOfItsRank() {
		await().atMost(Duration.ofMinutes(4)).until(() -> this.graph.count("MATCH (r:ScoreRun) RETURN count(r)") > 0);
		try (ExplorerPage explorer = window()) {
			explorer.show(accounts());
			explorer.link("Dravenport Logistics").click();

			assertThat(explorer.card()).containsText("First scoring: tier 1",
					new LocatorAssertions.ContainsTextOptions().setIgnoreCase(true));
			assertThat(explorer.card()).containsText("when 1 of 10 best customers is left out");
			explorer.isForEverybody();
		}
	}

	@Test
	void aTierIsChosenPagedThroughAndTakenAwayWhole() throws IOException {
		try (ExplorerPage explorer = window()) {
			explorer.show(accounts());
			explorer.link("Tier 2").click();
			assertThat(explorer.page().getByText("200 accounts")).isVisible();
			explorer.exactLink("Next").click();
			assertThat(explorer.rows().first().locator("td").first()).hasText("76");
			explorer.page().goBack();
			assertThat(explorer.rows().first().locator("td").first()).hasText("51");

			explorer.page().getByText("Export 200 rows").click();
			Download file = explorer.page().waitForDownload(() -> explorer.link("CSV, all columns").click());
			assertThat(Files.readAllLines(file.path())).hasSize(201);
		}
	}

	@Test
	void aChangedWeightShowsWhoWouldMoveAndIsSavedOnlyWhenAsked() {
		try (ExplorerPage explorer = window()) {
			explorer.show("/?view=icp&icp=" + this.profile);
			assertThat(explorer.page().locator(".lift")).hasCount(5);
			explorer.field("Weight of Builds like our best customers").fill("10");
			assertThat(explorer.page().getByText("22 accounts would change tier")).isVisible();
			explorer.isForEverybody();
			explorer.page().reload();
			assertThat(explorer.page().getByText("22 accounts would change tier")).isVisible();

			explorer.button("Save as draft").click();
			assertThat(explorer.page().getByText("What the draft would change")).isVisible();
			explorer.field("Weight of Builds like our best customers").fill("40");
			assertThat(explorer.page().getByText("No account would change tier")).isVisible();
		}
	}

	@Test
	void aDraftThatAnotherPersonSavedFirstIsReplacedOnlyWhenAsked() {
		try (ExplorerPage first = window(); ExplorerPage second = window()) {
			new TwoEditors(first, second).saveOverEachOther(this.profile);
		}
	}

	@Test
	void aCustomerIsDroppedWithAReasonAndTakenBack() {
		try (ExplorerPage explorer = window()) {
			new CustomersPage(explorer).dropAndTakeBack("Calderquay Lines");
		}
	}

	@Test
	void fitIsShownAsItDeveloped() {
		try (ExplorerPage explorer = window()) {
			new CustomersPage(explorer).openHowFitDeveloped();
			explorer.isForEverybody();
		}
	}

	@Test
	void theBackTestGivesItsVerdictInWordsAndEachRankingInItsInterval() {
		try (ExplorerPage explorer = window()) {
			new CustomersPage(explorer).runTheBackTest(this.profile);
			explorer.isForEverybody();
		}
	}

	@Test
	void aNetworkIsDrawnAsItsTablesSayAndGrows() {
		try (ExplorerPage explorer = window()) {
			new NetworksPage(explorer).growTheNetworkOf("Quarmoor Freight");
		}
	}

	@Test
	void aTierIsSetWithNameAndReasonAndTakenBack() {
		try (ExplorerPage explorer = window()) {
			explorer.show(accounts());
			explorer.link("Harrowmere Lines").click();
			new OverriddenTier(explorer).setAndTakeBack();
		}
	}

	@Test
	void theKeyboardAloneFindsAPersonsAccount() {
		try (ExplorerPage explorer = window()) {
			explorer.show(accounts());
			explorer.page().keyboard().press("/");
			explorer.page().keyboard().type("Anneke B. Kuipers");
			assertThat(explorer.page().locator(".results a")).hasCount(1);
			explorer.page().keyboard().press("ArrowDown");
			explorer.page().keyboard().press("Enter");

			assertThat(explorer.card().locator("h2")).hasText("Dravenport Logistics");
			explorer.page().keyboard().press("Escape");
			assertThat(explorer.card()).hasCount(0);
		}
	}

	@Test
	void aFileWithProblemsSaysWhatIsWrongInWhichRowAndGoesAgain() throws IOException {
		try (ExplorerPage explorer = window()) {
			new ImportsPage(explorer).showsWhatIsWrongInWhichRow();
			new UndoneImport(explorer).undo();
		}
	}

	@Test
	void eachViewShowsTheDocumentsItAsks() throws IOException {
		try (ExplorerPage explorer = window()) {
			explorer.show(accounts());
			explorer.page().locator(".documents summary").click();

			assertThat(explorer.page().locator(".documents pre").first())
				.hasText(Files.readString(Path.of("src/main/resources/static/explorer/queries/board.graphql")));
			explorer.isForEverybody();
		}
	}

	@ParameterizedTest
	@CsvSource({ "1440, 900, DARK", "390, 844, LIGHT" })
	void isForEverybodyInLightAndDarkAtEveryWidth(int width, int height, ColorScheme scheme) {
		try (ExplorerPage explorer = new ExplorerPage(this.browser, this.port, width, height, scheme)) {
			for (String view : List.of(accounts(), "/?view=icp&icp=" + this.profile, "/?view=customers",
					"/?view=customers&part=fit", "/?view=customers&part=shared", "/?view=customers&part=backtest",
					"/?view=customers&part=competitors", "/?view=customers&part=competitors&competitor=Tracehollow",
					"/?view=networks", "/?view=networks&part=introductions", "/?view=networks&part=events",
					"/?view=networks&part=promoters", "/?view=imports", "/?view=documents")) {
				explorer.show(view);
				explorer.fits();
				explorer.isForEverybody();
			}
			explorer.show(accounts());
			explorer.link("Dravenport Logistics").click();
			assertThat(explorer.card().locator("h2")).isVisible();
			explorer.fits();
			explorer.isForEverybody();
		}
	}

	@Test
	void saysWhatHappenedWhenTheServerIsAwayAndTriesAgain() {
		try (ExplorerPage explorer = window()) {
			explorer.page().route("**/graphql", (route) -> route.abort());
			explorer.page().navigate("http://localhost:" + this.port + "/");
			assertThat(explorer.page().getByRole(AriaRole.ALERT)).containsText("The server does not respond");
			explorer.page().unroute("**/graphql");
			explorer.button("Try again").click();
			explorer.ready();
			assertThat(explorer.rows()).hasCount(25);
			explorer.expectFaults("ERR_FAILED", "failed: ");
		}
	}

}
