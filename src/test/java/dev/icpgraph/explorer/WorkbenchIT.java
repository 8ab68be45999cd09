package dev.icpgraph.explorer;

import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
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

/**
 * Builds lines of a profile from values of the data, and looks at competitors.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkbenchIT {

	private static final String MARKET = """
			(rival:Competitor {name: 'Rival'}), (k8s:Technology {name: 'Kubernetes'}),
			(fair:Event {name: 'Freight Fair, spring', startsOn: '2026-03-04', kind: 'conference'}),
			(alder:Account {name: 'Alder', domain: 'alder.example', headcountMin: 900, headcountMax: 900, region: 'Bavaria', owner: 'Lin, Ada'})-[:USES]->(k8s),
			(birch:Account {name: 'Birch', domain: 'birch.example', headcountMin: 700, headcountMax: 700, region: 'Bavaria'}),
			(alder)-[:AT_STAGE {stage: 'CUSTOMER', on: '2026-01-02'}]->(rival),
			(birch)-[:AT_STAGE {stage: 'LEFT', on: '2026-02-03'}]->(rival),
			(alder)-[:PARTICIPATED_IN {role: 'SPONSORED', key: 's'}]->(fair),
			(dora:Person {name: 'Dora Quist'})-[:EMPLOYED_AT {key: 'e', title: 'Head of freight', current: true}]->(alder)""";

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
		this.icp = IcpFixture.save(this.graphQl,
				"""
						{product: "Suite", filters: [], signals: [{name: "Large", kind: FIT, weight: 1, measure: {headcount: {gte: 800}}}],
						 tiers: {capacity: {tier1: 1, tier2: 1}}}""");
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
	void everyCriterionSuggestsValuesOfTheDataWithTheirCounts() {
		try (ExplorerPage explorer = window("/?view=icp&icp=" + this.icp)) {
			explorer.page().locator("summary:has-text('Add a line')").click();
			Map.of("region", "Bavaria 2", "owner", "Lin, Ada 1", "uses", "Kubernetes 1", "participation",
					"Freight Fair, spring 1", "competitorStage", "customer 1", "hired", "Head of freight 1")
				.forEach((criterion, first) -> {
					explorer.page().locator(".add select[name=kind]").selectOption(criterion);
					explorer.page().locator(".add .picker input[type=search]").first().click();
					assertThat(explorer.page().locator(".add .values .check").first()).hasText(first);
				});
			explorer.isForEverybody();
		}
	}

	@Test
	void aLineIsBuiltByKeyboardFromAValueWithAComma() {
		try (ExplorerPage explorer = window("/?view=icp&icp=" + this.icp)) {
			explorer.page().locator("summary:has-text('Add a line')").click();
			explorer.page().locator(".add select[name=kind]").selectOption("owner");
			Locator find = explorer.field("Find a value of Values");
			find.fill("lin");
			assertThat(explorer.page().locator(".add .values .check")).hasCount(1);
			find.press("Enter");
			assertThat(explorer.page().locator(".add .chips")).containsText("Lin, Ada");
			explorer.field("Name that salespeople know").fill("Of Ada");
			explorer.button("Add as filter").click();

			assertThat(explorer.page().locator(".lines")).containsText(new String[] { "Of Ada", "Large" });
			Locator owned = explorer.page()
				.locator(".lines li")
				.filter(new Locator.FilterOptions().setHasText("Of Ada"));
			assertThat(owned.locator(".spread")).containsText("1 of 2");
			explorer.isForEverybody();
		}
	}

	@Test
	void aCompetitorOpensIntoTheAccountsAtEachStage() {
		try (ExplorerPage explorer = window("/?view=customers&part=competitors&icp=" + this.icp)) {
			explorer.isForEverybody();
			explorer.exactLink("Rival").click();
			assertThat(explorer.rows()).hasCount(1);
			assertThat(explorer.rows()).containsText("Alder");
			explorer.exactLink("Left (1)").click();
			assertThat(explorer.rows()).containsText("Birch");
			explorer.isForEverybody();
			explorer.exactLink("Birch").click();
			assertThat(explorer.card().locator("h2")).hasText("Birch");
			explorer.isForEverybody();
			explorer.page().setViewportSize(390, 844);
			explorer.fits();
		}
	}

	@Test
	void theKeyboardAloneLeadsFromTheListToAPublishedProfile() {
		String second = IcpFixture.save(this.graphQl,
				"""
						{product: "Second", filters: [], tiers: {capacity: {tier1: 1, tier2: 1}},
						 signals: [{name: "Large", kind: FIT, weight: 10, measure: {headcount: {gte: 800}}}, {name: "Runs Kubernetes", kind: FIT, weight: 10, measure: {uses: {anyOf: ["Kubernetes"]}}}]}""");
		try (ExplorerPage explorer = window("/?view=accounts&icp=" + second)) {
			KeyboardOnly keyboard = new KeyboardOnly(explorer);
			keyboard.enter(explorer.page().locator("a[data-opens]").first());
			assertThat(explorer.card()).isFocused();
			keyboard.press("Escape");
			assertThat(explorer.card()).hasCount(0);
			keyboard.enter(explorer.exactLink("ICP"));
			keyboard.reach(explorer.field("Weight of Large"));
			keyboard.press("ArrowRight");
			keyboard.enter(explorer.button("Save as draft"));
			keyboard.enter(explorer.page().locator("summary:text-is('Publish …')"));
			Locator form = explorer.page().locator("details.approval[open] form");
			keyboard.type(form.getByLabel("Leadership"), "Lea");
			keyboard.type(form.getByLabel("Sales"), "Sam");
			keyboard.type(form.getByLabel("Marketing"), "Mia");
			keyboard.type(form.getByLabel("Why now?"), "Agreed");
			keyboard.press("Enter");
			assertThat(explorer.page().getByText("in force")).isVisible();
		}
	}

}
