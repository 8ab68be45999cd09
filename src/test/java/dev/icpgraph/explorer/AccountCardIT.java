package dev.icpgraph.explorer;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The card of an account in a page of another server, which has a token. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountCardIT {

	/** SHA-256 of the word secret. */
	private static final String HASH = "2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b";

	private static final String TOKEN = "--icpgraph.security.tokens[0].";

	private static final String MARKET = """
			(k8s:Technology {name: 'Kubernetes'}),
			(modern:Account {name: 'Modern <b>', domain: 'modern.example', headcountMin: 60, headcountMax: 60})-[:USES]->(k8s),
			(big:Account {name: 'Big', domain: 'big.example', headcountMin: 900, headcountMax: 900})""";

	private final CrmPage crm = new CrmPage();

	@Autowired
	private ScoringFixture scoring;

	@Autowired
	private HttpGraphQlTester graphQl;

	private SecondApplication application;

	private Playwright playwright;

	private Browser browser;

	@BeforeAll
	void start(@TempDir Path spool) {
		this.playwright = Browsers.playwright();
		this.browser = Browsers.launch(this.playwright);
		this.scoring.load(GraphText.of(MARKET));
		IcpFixture.save(this.graphQl, """
				{product: "P", signals: [
				  {name: "Large", kind: FIT, weight: 60, measure: {headcount: {gte: 500}}},
				  {name: "Runs Kubernetes", kind: FIT, weight: 40, measure: {uses: {anyOf: ["Kubernetes"]}}}],
				 tiers: {capacity: {tier1: 1, tier2: 5}}}""");
		this.application = new SecondApplication(spool, TOKEN + "name=crm", TOKEN + "sha256=" + HASH,
				TOKEN + "role=READER", "--icpgraph.explorer.enabled=true",
				"--icpgraph.explorer.embed-in=" + this.crm.origin());
	}

	@AfterAll
	void stop() {
		if (this.playwright != null) {
			this.playwright.close();
		}
		this.crm.close();
		this.application.close();
	}

	@Test
	void showsAnAccountWithItsReasonsAndNothingToChange() {
		try (ExplorerPage page = shown("modern.example", "secret")) {
			Locator card = page.card();

			assertThat(card.locator("h2")).hasText("Modern <b>");
			assertThat(card.locator("[data-sum]")).hasText("40.00");
			assertThat(card.getByText("uses Kubernetes").first()).isVisible();
			assertThat(card.locator("form")).hasCount(0);
			page.fits();
			page.isForEverybody();
			// axe copies style sheets of a shadow root into the page, which forbids it.
			page.expectFaults("Applying inline style");
			Page opened = page.page().context().waitForPage(() -> card.getByText("Its referral network").click());
			assertThat(opened.url()).startsWith(this.application.address() + "/?view=networks&around=");
		}
	}

	@Test
	void saysThatNoAccountHasTheDomain() {
		try (ExplorerPage page = shown("nobody.example", "secret")) {
			assertThat(page.card()).containsText("No account has the domain nobody.example");
		}
	}

	@Test
	void saysThatTheTokenIsUnknown() {
		try (ExplorerPage page = shown("modern.example", "guess")) {
			assertThat(page.card()).containsText("The server does not know this token");
			page.expectFaults("401");
		}
	}

	@Test
	void isForTheNamedOriginsOnly() throws Exception {
		assertThat(permission(this.crm.origin())).isEqualTo(this.crm.origin());
		assertThat(permission("https://evil.example")).isEqualTo("none");
	}

	private ExplorerPage shown(String domain, String token) {
		this.crm.holds(this.application.address(), domain, token);
		ExplorerPage page = new ExplorerPage(this.browser, this.crm.origin(), 400, 900, ColorScheme.LIGHT);
		page.page().navigate(this.crm.origin() + "/");
		return page;
	}

	private String permission(String origin) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.application.address() + "/graphql"))
			.method("OPTIONS", HttpRequest.BodyPublishers.noBody())
			.header("Origin", origin)
			.header("Access-Control-Request-Method", "POST")
			.header("Access-Control-Request-Headers", "authorization,content-type")
			.build();
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(request, HttpResponse.BodyHandlers.ofString())
				.headers()
				.firstValue("Access-Control-Allow-Origin")
				.orElse("none");
		}
	}

}
