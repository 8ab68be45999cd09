package dev.icpgraph.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
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
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Chooses, orders and exports accounts on the tier board, and opens one with all its
 * ties.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TierBoardIT {

	private static final String MARKET = """
			(k8s:Technology {name: 'Kubernetes'}), (fair:Event {name: 'Freight Fair', startsOn: '2026-03-04'}),
			(alder:Account {name: 'Alder', domain: 'alder.example', headcountMin: 900, headcountMax: 900, industry: 'Freight', country: 'DE', owner: 'Lin, Ada'})-[:USES]->(k8s),
			(birch:Account {name: 'Birch', domain: 'birch.example', headcountMin: 1200, headcountMax: 1200, industry: 'Freight', country: 'FR'})-[:USES]->(k8s),
			(cedar:Account {name: 'Cedar', domain: 'cedar.example', headcountMin: 700, headcountMax: 700, industry: 'Banking, insurance', country: 'DE'}),
			(pine:Account {name: 'Pine', domain: 'pine.example'})-[:REFERRED {on: '2026-05-01', kind: 'PARTNER'}]->(alder),
			(alder)-[:PARTICIPATED_IN {role: 'SPONSORED', key: 's'}]->(fair),
			(dora:Person {name: 'Dora Quist'})-[:EMPLOYED_AT {key: 'e', title: 'Head of freight'}]->(alder)""";

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
	void openABrowserOnASmallMarket() {
		this.playwright = Browsers.playwright();
		this.browser = Browsers.launch(this.playwright);
		this.scoring.load(GraphText.of(MARKET));
		this.icp = IcpFixture.save(this.graphQl, definition("gte: 500"));
	}

	private static String definition(String headcount) {
		return """
				{product: "Suite", filters: [{name: "Size", measure: {headcount: {gte: 100}}, whenUnknown: DROP}],
				 signals: [{name: "Large", kind: FIT, weight: 30, measure: {headcount: {%s}}},
				  {name: "Runs Kubernetes", kind: FIT, weight: 70, measure: {uses: {anyOf: ["Kubernetes"]}}}],
				 tiers: {capacity: {tier1: 1, tier2: 1}}}""".formatted(headcount);
	}

	@AfterAll
	void closeTheBrowser() {
		if (this.playwright != null) {
			this.playwright.close();
		}
	}

	private ExplorerPage window(String path) {
		ExplorerPage explorer = new ExplorerPage(this.browser, this.port, 1440, 900, ColorScheme.LIGHT);
		explorer.show(path);
		return explorer;
	}

	@Test
	void severalTiersAreChosenAndExportedTogether() throws IOException {
		try (ExplorerPage explorer = window("/")) {
			assertThat(explorer.rows()).hasCount(3);
			explorer.link("Tier 2").click();
			assertThat(explorer.rows()).hasCount(1);
			explorer.link("Tier 3").click();
			assertThat(explorer.rows()).hasCount(2);
			explorer.page().goBack();
			assertThat(explorer.rows()).hasCount(1);
			explorer.page().goForward();

			assertThat(exported(explorer, "Export 2 rows")).hasSize(3);
		}
	}

	@Test
	void valuesOfTheDataAreOfferedWithTheirCountsAndLimitTheListAndItsExport() throws IOException {
		try (ExplorerPage explorer = window("/")) {
			explorer.page().locator("summary:has-text('Industry')").click();
			Locator choices = explorer.page().locator(".menu[open] .panel .check");
			assertThat(choices).hasText(new String[] { "Freight 2", "Banking, insurance 1" });
			explorer.isForEverybody();
			explorer.page().getByLabel("Find a value of Industry").fill("bank");
			assertThat(choices).hasCount(1);
			choices.click();

			assertThat(explorer.rows()).hasCount(1);
			assertThat(explorer.page().locator(".chips.chosen")).containsText("Banking, insurance");
			explorer.page().keyboard().press("Escape");
			assertThat(exported(explorer, "Export 1 row")).hasSize(2).last().asString().contains("cedar.example");
			explorer.link("Without Banking, insurance").click();
			assertThat(explorer.rows()).hasCount(3);
		}
	}

	@Test
	void aWordInTheNameLimitsTheListAndALinkShowsTheSame() {
		try (ExplorerPage explorer = window("/?view=accounts&q=bir&country=FR%7CDE&cols=fit,headcount")) {
			assertThat(explorer.rows()).hasCount(1);
			assertThat(explorer.rows().first()).containsText("1,200");
			assertThat(explorer.page().getByPlaceholder("Search this list")).hasValue("bir");
			explorer.page().getByPlaceholder("Search this list").fill("nobody");
			assertThat(explorer.page().getByText("No account meets all of this")).isVisible();
			explorer.link("All in the market").click();
			assertThat(explorer.rows()).hasCount(3);
		}
	}

	@Test
	void aHeadOrdersTheListAndTurnsItAround() {
		try (ExplorerPage explorer = window("/")) {
			Locator names = explorer.page().locator(".rows .who a[data-opens]");
			explorer.page().locator("th a:has-text('Account')").click();
			assertThat(names).hasText(new String[] { "Alder", "Birch", "Cedar" });
			explorer.page().locator("th a:has-text('Account')").click();
			assertThat(names).hasText(new String[] { "Cedar", "Birch", "Alder" });
			assertThat(explorer.page().locator("th[aria-sort=descending]")).containsText("Account");
			explorer.isForEverybody();
		}
	}

	@Test
	void aServerThatIsStillBusyIsAskedAgain() {
		AtomicInteger asked = new AtomicInteger();
		try (ExplorerPage explorer = new ExplorerPage(this.browser, this.port, 1440, 900, ColorScheme.LIGHT)) {
			explorer.page().route("**/graphql", (route) -> {
				if (asked.incrementAndGet() <= 2) {
					route.fulfill(new Route.FulfillOptions().setContentType("application/json").setBody("""
							{"errors": [{"message": "Send this again", "extensions": {"code": "SERVER_BUSY"}}]}"""));
				}
				else {
					route.resume();
				}
			});
			explorer.page().navigate("http://localhost:" + this.port + "/");

			assertThat(explorer.rows()).hasCount(3);
		}
	}

	@Test
	void columnsAreShownAndHidden() {
		try (ExplorerPage explorer = window("/")) {
			assertThat(explorer.page().locator(".rows thead th")).hasCount(6);
			explorer.page().locator("summary:has-text('Columns')").click();
			explorer.page().getByLabel("Whom to call").uncheck();
			explorer.page().locator(".menu[open] label:has-text('Intent')").click();
			explorer.page().getByLabel("Range").check();

			assertThat(explorer.page().locator(".rows thead th")).hasCount(7);
			explorer.isForEverybody();
			explorer.page().setViewportSize(390, 844);
			explorer.fits();
		}
	}

	@Test
	void theCardShowsEverythingTheAccountIsTiedTo() {
		try (ExplorerPage explorer = window("/")) {
			explorer.link("Alder").click();
			assertThat(explorer.card()).containsText("Freight Fair");
			assertThat(explorer.card()).containsText("sponsored");
			assertThat(explorer.card()).containsText("Dora Quist");
			assertThat(explorer.card()).containsText("Head of freight");
			assertThat(explorer.card()).containsText("Accounts most like it");
			explorer.isForEverybody();
			explorer.card().locator("a:text-is('Pine')").click();
			assertThat(explorer.card().locator("h2")).hasText("Pine");
			assertThat(explorer.card()).containsText("It referred");
		}
	}

	@Test
	void theFunnelFollowsATrialAndValuesAreSuggested() {
		try (ExplorerPage explorer = window("/?view=icp&icp=" + this.icp)) {
			Locator serve = explorer.page()
				.locator(".funnel li")
				.filter(new Locator.FilterOptions().setHasText("You can serve"));
			assertThat(serve).containsText("3");
			explorer.button("Remove Size").click();
			assertThat(serve).containsText("4");

			explorer.page().locator("summary:has-text('Add a line')").click();
			explorer.field("Find a value of Values").fill("frei");
			explorer.page().locator(".add .values .check").first().click();
			assertThat(explorer.page().locator(".add .chips")).containsText("Freight");
			explorer.page().locator(".add input[name=name]").fill("Moves freight");
			explorer.isForEverybody();
			explorer.button("Add as filter").click();
			assertThat(serve).containsText("3");
		}
	}

	@Test
	void twoVersionsAreComparedInWordsAndByWhoMoves() {
		publish();
		IcpFixture.save(this.graphQl, this.icp, definition("gte: 1000"));
		publish();
		try (ExplorerPage explorer = window("/?view=icp&icp=" + this.icp)) {
			explorer.link("Compare with the one in force").first().click();
			assertThat(explorer.page().getByText("Version 1 and version 2")).isVisible();
			assertThat(explorer.page().locator(".outcome-box").first()).containsText("Large");
			explorer.isForEverybody();
			explorer.link("Close the comparison").click();
			assertThat(explorer.page().getByText("Version 1 and version 2")).hasCount(0);
		}
	}

	private void publish() {
		this.graphQl.document("""
				mutation ($id: ID!) { publishIcp(input: {id: $id, reason: "Because",
				 approvedBy: {leadership: "Lea", sales: "Sam", marketing: "Mia"}}) { problems { message } } }""")
			.variable("id", this.icp)
			.execute()
			.path("publishIcp.problems")
			.entityList(Object.class)
			.hasSize(0);
	}

	@Test
	void aProfileIsRenamedArchivedRestoredAndDeleted() {
		String second = IcpFixture.save(this.graphQl, definition("gte: 900").replace("Suite", "Second"));
		try (ExplorerPage explorer = window("/?view=icp&icp=" + second)) {
			UpkeepPage upkeep = new UpkeepPage(explorer);
			upkeep.rename("Second try");
			upkeep.archive();
			assertThat(explorer.rows()).hasCount(3);
			assertThat(explorer.page().locator(".switcher option")).hasCount(1);

			explorer.show("/?view=icp&icp=" + this.icp);
			explorer.page().getByText("1 archived profile").click();
			explorer.button("Restore Second try").click();
			assertThat(explorer.page().locator(".switcher option")).hasCount(2);

			explorer.show("/?view=icp&icp=" + second);
			upkeep.deleteWholeProfile();
			assertThat(explorer.page().locator(".switcher option")).hasCount(1);
		}
	}

	private static List<String> exported(ExplorerPage explorer, String menu) throws IOException {
		explorer.page().getByText(menu).click();
		Download file = explorer.page().waitForDownload(() -> explorer.link("CSV, all columns").click());
		return Files.readAllLines(file.path());
	}

}
