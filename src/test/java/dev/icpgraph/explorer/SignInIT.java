package dev.icpgraph.explorer;

import java.nio.file.Path;

import com.microsoft.playwright.Browser;
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

/**
 * Signs in by a token and with an identity provider, and sees only what the role allows.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInIT {

	/** SHA-256 of the word secret. */
	private static final String HASH = "2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b";

	private static final String TOKEN = "--icpgraph.security.tokens[0].";

	private static final String PROVIDER = "--icpgraph.explorer.sign-in.";

	private final IdentityProvider provider = new IdentityProvider();

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
		this.scoring.load(GraphText.of("(pine:Account {name: 'Pine', headcountMin: 800, headcountMax: 800})"));
		this.icp = IcpFixture.save(this.graphQl, """
				{product: "Suite", signals: [{name: "Large", kind: FIT, weight: 1, measure: {headcount: {gte: 500}}}],
				 tiers: {capacity: {tier1: 1, tier2: 1}}}""");
		this.application = new SecondApplication(spool, TOKEN + "name=ann", TOKEN + "sha256=" + HASH,
				TOKEN + "role=READER", "--icpgraph.explorer.enabled=true", "--icpgraph.graphiql.enabled=true",
				"--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + this.provider.address() + "/keys",
				PROVIDER + "authorization-uri=" + this.provider.address() + "/authorize",
				PROVIDER + "token-uri=" + this.provider.address() + "/token", PROVIDER + "client-id=explorer",
				PROVIDER + "scope=openid edit");
	}

	@AfterAll
	void stop() {
		if (this.playwright != null) {
			this.playwright.close();
		}
		this.provider.close();
		this.application.close();
	}

	private ExplorerPage window() {
		return new ExplorerPage(this.browser, this.application.address(), 1280, 900, ColorScheme.LIGHT);
	}

	private void signInByToken(ExplorerPage explorer, String path) {
		explorer.page().navigate(this.application.address() + path);
		explorer.page().getByText("Sign in with a token instead").click();
		explorer.field("Token").fill("secret");
		explorer.page().locator(".sign-in form button").click();
		assertThat(explorer.page().getByText("ann, reader")).isVisible();
		explorer.ready();
		explorer.expectFaults("401");
	}

	@Test
	void theIdentityProviderGivesATokenAndLeadsBackToTheViewThatWasAskedFor() {
		try (ExplorerPage explorer = window()) {
			explorer.page().navigate(this.application.address() + "/?view=imports");
			explorer.isForEverybody();
			explorer.button("Sign in with your organization").click();

			assertThat(explorer.page().getByText("Bo Ek, editor")).isVisible();
			assertThat(explorer.page().locator("h1")).hasText("Imports");
			assertThat(explorer.page().url()).endsWith("/?view=imports");
			assertThat(explorer.page().locator(".drop")).isVisible();
			explorer.expectFaults("401");
		}
	}

	@Test
	void aRefusalOfTheProviderIsSaidInWords() {
		this.provider.refuseNext("You are not in the sales team");
		try (ExplorerPage explorer = window()) {
			explorer.page().navigate(this.application.address() + "/");
			explorer.button("Sign in with your organization").click();

			assertThat(explorer.page().getByText("The sign-in failed: You are not in the sales team")).isVisible();
			explorer.expectFaults("401");
		}
	}

	@Test
	void aReaderIsOfferedNothingThatAReaderMayNotDo() {
		try (ExplorerPage explorer = window()) {
			signInByToken(explorer, "/?view=accounts&icp=" + this.icp);
			explorer.link("Pine").click();
			assertThat(explorer.card().locator("h2")).hasText("Pine");
			assertThat(explorer.card().locator("form")).hasCount(0);
			explorer.isForEverybody();
			explorer.link("Imports").click();
			assertThat(explorer.page().getByText("Loading files needs the role editor.")).isVisible();
			assertThat(explorer.page().locator(".drop")).hasCount(0);
			explorer.exactLink("ICP").click();
			explorer.field("Weight of Large").waitFor();
			assertThat(explorer.page().getByText("Publishing a profile needs the role approver.")).isVisible();
			assertThat(explorer.page().locator(".approval")).hasCount(0);
		}
	}

	@Test
	void graphiQlAsksWithTheTokenOfTheTab() {
		try (ExplorerPage explorer = window()) {
			signInByToken(explorer, "/");
			explorer.link("GraphiQL").click();
			explorer.page().getByLabel("Execute query (Ctrl-Enter)").click();

			assertThat(explorer.page().locator(".result-window")).containsText("Pine");
		}
	}

}
