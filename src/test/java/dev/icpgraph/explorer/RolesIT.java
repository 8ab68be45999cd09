package dev.icpgraph.explorer;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.SecondApplication;
import dev.icpgraph.icp.IcpFixture;
import dev.icpgraph.scoring.ScoringFixture;
import dev.icpgraph.snapshot.GraphText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Each role goes through the views: sees what it may do, and does it.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesIT {

	/** SHA-256 of reader-token, editor-token, approver-token and admin-token. */
	private static final List<String> HASHES = List.of(
			"ba5005a40cf5212e4ac0190104cc127edab013294bb71279a975b27a80982d45",
			"43dd47c3c09b91fa6c62f8227abd0a3958c608f5b8b477adc042d963af6dc84b",
			"697e4faac709ff91018bf81268f62b015913da0d39c2e58eb4ee5dbffc4da325",
			"10a4c7c9fc5206d6f36dc6944a81bb6f4a3cb0e25014ae3b12e6c3e52712292a");

	private static final List<String> ROLES = List.of("READER", "EDITOR", "APPROVER", "ADMIN");

	private static final String MARKET = """
			(pine:Account {name: 'Pine', domain: 'pine.example', headcountMin: 800, headcountMax: 800}),
			(oak:Account {name: 'Oak', domain: 'oak.example', headcountMin: 100, headcountMax: 100}),
			(dora:Person {name: 'Dora Quist', email: 'dora@pine.example'})-[:EMPLOYED_AT {key: 'e', title: 'Head of freight', current: true}]->(pine),
			(ada:Person {name: 'Ada Roth', email: 'ada@pine.example'})-[:EMPLOYED_AT {key: 'f', title: 'Buyer', current: true}]->(pine)""";

	@Autowired
	private ScoringFixture scoring;

	@Autowired
	private HttpGraphQlTester graphQl;

	private SecondApplication application;

	private Playwright playwright;

	private Browser browser;

	private String icp;

	@BeforeAll
	void start(@TempDir Path spool) {
		this.playwright = Browsers.playwright();
		this.browser = Browsers.launch(this.playwright);
		this.scoring.load(GraphText.of(MARKET));
		this.icp = IcpFixture.save(this.graphQl, """
				{product: "Suite", signals: [{name: "Large", kind: FIT, weight: 1, measure: {headcount: {gte: 500}}}],
				 tiers: {capacity: {tier1: 1, tier2: 1}}}""");
		this.application = new SecondApplication(spool,
				Stream
					.concat(IntStream.range(0, ROLES.size()).boxed().flatMap(RolesIT::token),
							Stream.of("--icpgraph.explorer.enabled=true"))
					.toArray(String[]::new));
	}

	private static Stream<String> token(int index) {
		String token = "--icpgraph.security.tokens[" + index + "].";
		String role = ROLES.get(index);
		return Stream.of(token + "name=" + role.toLowerCase(Locale.ROOT), token + "sha256=" + HASHES.get(index),
				token + "role=" + role);
	}

	@AfterAll
	void stop() {
		if (this.playwright != null) {
			this.playwright.close();
		}
		this.application.close();
	}

	private ExplorerPage window(String role, String path) {
		ExplorerPage explorer = new ExplorerPage(this.browser, this.application.address(), 1280, 900,
				ColorScheme.LIGHT);
		explorer.page().navigate(this.application.address() + path);
		explorer.field("Token").fill(role + "-token");
		explorer.page().locator(".sign-in form button").click();
		explorer.ready();
		explorer.expectFaults("401");
		return explorer;
	}

	@ParameterizedTest
	@CsvSource({ "reader, false, false, false", "editor, true, false, false", "approver, true, true, false",
			"admin, true, true, true" })
	void aRoleIsOfferedWhatItMayDoAndNothingElse(String role, boolean edits, boolean approves, boolean erases) {
		try (ExplorerPage explorer = window(role, "/?view=imports")) {
			assertThat(explorer.page().locator(".drop")).hasCount(edits ? 1 : 0);
			explorer.isForEverybody();
			explorer.exactLink("Customers").click();
			assertThat(explorer.page().locator(".wishes")).isVisible();
			assertThat(explorer.page().locator(".wishes form")).hasCount(edits ? 1 : 0);
			explorer.show("/?view=icp&icp=" + this.icp);
			assertThat(explorer.page().locator("summary:text-is('Rename …')")).hasCount(edits ? 1 : 0);
			assertThat(explorer.page().locator("summary:text-is('Archive …')")).hasCount(approves ? 1 : 0);
			explorer.isForEverybody();
			explorer.show("/?view=accounts&icp=" + this.icp);
			explorer.link("Oak").click();
			assertThat(explorer.card().locator("h2")).hasText("Oak");
			assertThat(explorer.card().locator("details.override")).hasCount(edits ? 1 : 0);
			explorer.link("Pine").click();
			assertThat(explorer.card().locator("h2")).hasText("Pine");
			assertThat(explorer.page().getByLabel("Personal data of Dora Quist")).hasCount(erases ? 1 : 0);
			explorer.isForEverybody();
		}
	}

	@Test
	void aSecondPersonPublishesTheDraftOfAnEditor() {
		String second = IcpFixture.save(this.graphQl, """
				{product: "Second", signals: [{name: "Large", kind: FIT, weight: 1, measure: {headcount: {gte: 500}}}],
				 tiers: {capacity: {tier1: 1, tier2: 1}}}""");
		try (ExplorerPage editor = window("editor", "/?view=icp&icp=" + second)) {
			assertThat(editor.page().getByText("Publishing a profile needs the role approver.")).isVisible();
		}
		try (ExplorerPage approver = window("approver", "/?view=icp&icp=" + second)) {
			approver.page().locator("summary:text-is('Publish …')").click();
			Locator form = approver.page().locator("details.approval[open] form");
			form.getByLabel("Leadership").fill("Lea");
			form.getByLabel("Sales").fill("Sam");
			form.getByLabel("Marketing").fill("Mia");
			form.getByLabel("Why now?").fill("Agreed");
			approver.isForEverybody();
			form.locator("button").click();
			assertThat(approver.page().getByText("in force")).isVisible();
		}
	}

	@Test
	void anAdministratorHandsOutAndErasesThePersonWhoAsksForIt() {
		try (ExplorerPage explorer = window("admin", "/?view=accounts&icp=" + this.icp)) {
			explorer.link("Pine").click();
			explorer.page().getByLabel("Personal data of Ada Roth").click();
			explorer.isForEverybody();
			assertThat(explorer.card()).containsText("Erasure cannot be undone");
			explorer.page().waitForDownload(() -> explorer.button("Download all data").click());
			explorer.button("Erase Ada Roth").click();
			assertThat(explorer.card()).containsText("The person is erased");
			assertThat(explorer.page().getByLabel("Personal data of Ada Roth")).hasCount(0);
		}
	}

}
