package dev.icpgraph.explorer;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.icp.IcpFixture;
import dev.icpgraph.scoring.ScoringFixture;
import dev.icpgraph.snapshot.GraphText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Views without anything to show say why, and what to do.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmptyViewsIT {

	@Autowired
	ScoringFixture scoring;

	@Autowired
	HttpGraphQlTester graphQl;

	@LocalServerPort
	int port;

	Playwright playwright;

	Browser browser;

	String icp;

	@BeforeAll
	void openABrowserOnAMarketOfOneAccount() {
		this.playwright = Browsers.playwright();
		this.browser = Browsers.launch(this.playwright);
		this.scoring.load(GraphText
			.of("(pine:Account {name: 'Pine', domain: 'pine.example', headcountMin: 800, headcountMax: 800})"));
		this.icp = IcpFixture.save(this.graphQl,
				"""
						{product: "Suite", filters: [], signals: [{name: "Large", kind: FIT, weight: 1, measure: {headcount: {gte: 500}}}],
						 tiers: {capacity: {tier1: 1, tier2: 1}}}""");
	}

	@AfterAll
	void closeTheBrowser() {
		if (this.playwright != null) {
			this.playwright.close();
		}
	}

	@Test
	void networksSayWhichDataIsMissing() {
		try (ExplorerPage explorer = window()) {
			explorer.show("/?view=networks&part=events");
			assertThat(explorer.page().locator(".note"))
				.containsText("No event is known: load events.csv and participations.csv.");
			explorer.show("/?view=networks&part=promoters");
			assertThat(explorer.page().locator(".note"))
				.containsText("No active customer is known: load customers.csv.");
		}
	}

	@Test
	void vendorsWithoutCustomersWishForAccounts() {
		try (ExplorerPage explorer = window()) {
			explorer.show("/?view=customers");
			explorer.field("Your name").fill("Ann");
			explorer.field("Domain of an account that you want as a customer").fill("oak.example");
			explorer.field("Why?").fill("Grows fast");
			explorer.isForEverybody();
			explorer.button("Wish for it").click();
			assertThat(explorer.page().getByRole(AriaRole.ALERT))
				.hasText("No account is known by oak.example. Load it first.");

			explorer.field("Domain of an account that you want as a customer").fill("pine.example");
			explorer.button("Wish for it").click();
			assertThat(explorer.page().locator(".wishes li")).containsText("Ann: Grows fast");
			assertThat(explorer.page().locator(".wishes")).containsText("1 wished-for account");

			explorer.button("Drop the wish for Pine").click();
			assertThat(explorer.page().locator(".wishes li")).hasCount(0);
		}
	}

	@Test
	void archivedProfilesAreNotTakenForNoneAndCanBeRestored() {
		this.graphQl.document("mutation ($icp: ID!) { archiveIcp(input: {icp: $icp}) { problems { message } } }")
			.variable("icp", this.icp)
			.executeAndVerify();
		try (ExplorerPage explorer = window()) {
			explorer.show("/?view=accounts");
			assertThat(explorer.page().locator("h1")).hasText("All profiles are archived");
			assertThat(explorer.page().locator(".switcher")).hasText("All profiles are archived");
			explorer.isForEverybody();
			explorer.show("/?view=networks&part=events");
			assertThat(explorer.page().locator(".note")).containsText("Nothing is ranked while no profile is in use.");

			explorer.show("/?view=accounts");
			explorer.button("Restore Suite").click();
			assertThat(explorer.rows()).hasCount(1);
		}
	}

	@Test
	void aLargeFileShowsHowManyOfItsRowsAreCompared() {
		String accounts = IntStream.range(0, 5_100)
			.mapToObj("a%d.example"::formatted)
			.collect(Collectors.joining("\n"));
		try (ExplorerPage explorer = window()) {
			explorer.show("/?view=imports");
			explorer.page()
				.setInputFiles("input[type=file]", new FilePayload("accounts.csv", "text/csv",
						("domain\n" + accounts).getBytes(StandardCharsets.UTF_8)));
			assertThat(explorer.page().locator(".understood"))
				.containsText("5,100 accounts; of the first 5,000, 5,000 are new or changed");
			explorer.button("Discard").click();
		}
	}

	private ExplorerPage window() {
		return new ExplorerPage(this.browser, this.port, 1440, 900, ColorScheme.LIGHT);
	}

}
