package dev.icpgraph.explorer;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The explorer in its own window. Closing it fails after any invisible problem: an error
 * in the console, a failed request.
 */
final class ExplorerPage implements AutoCloseable {

	private static final double PATIENCE = 120_000;

	private final Page page;

	private final String address;

	private final List<String> faults = new CopyOnWriteArrayList<>();

	ExplorerPage(Browser browser, int port, int width, int height, ColorScheme scheme) {
		this(browser, "http://localhost:" + port, width, height, scheme);
	}

	ExplorerPage(Browser browser, String address, int width, int height, ColorScheme scheme) {
		this.page = browser
			.newContext(new Browser.NewContextOptions().setViewportSize(width, height)
				.setColorScheme(scheme)
				.setLocale("en-US")
				.setTimezoneId("UTC")
				.setAcceptDownloads(true))
			.newPage();
		this.address = address;
		this.page.setDefaultTimeout(PATIENCE);
		this.page.onConsoleMessage((message) -> {
			if (List.of("error", "warning").contains(message.type())) {
				this.faults.add(message.text());
			}
		});
		this.page.onPageError((error) -> this.faults.add(error));
		this.page.onRequestFailed((request) -> this.faults.add("failed: " + request.url()));
	}

	Page page() {
		return this.page;
	}

	void show(String path) {
		this.page.navigate(this.address + path);
		ready();
	}

	/** Waits until the view has its data. */
	void ready() {
		assertThat(this.page.locator("main h1").first())
			.isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
		assertThat(this.page.locator(".skeleton")).hasCount(0,
				new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
	}

	Locator link(String name) {
		return this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
	}

	Locator exactLink(String name) {
		return this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	Locator button(String name) {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
	}

	Locator field(String label) {
		return this.page.getByLabel(label);
	}

	Locator card() {
		return this.page.locator(".card");
	}

	Locator rows() {
		return this.page.locator(".rows tbody tr");
	}

	/** Checks the automatable part of WCAG 2.2 AA. */
	void isForEverybody() {
		List<String> violations = new AxeBuilder(this.page)
			.withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
			.analyze()
			.getViolations()
			.stream()
			.map(ExplorerPage::inWords)
			.toList();
		assertThat(violations).as(this.page.url()).isEmpty();
	}

	/** Checks that nothing is wider than the window. */
	void fits() {
		assertThat(this.page.evaluate("document.documentElement.scrollWidth - innerWidth")).isEqualTo(0);
	}

	void picture(Path file) {
		this.page.evaluate("scrollTo(0, 0)");
		this.page.screenshot(new Page.ScreenshotOptions().setPath(file));
	}

	void expectFaults(String... texts) {
		assertThat(this.faults).allSatisfy((fault) -> assertThat(fault).containsAnyOf(texts));
		this.faults.clear();
	}

	@Override
	public void close() {
		this.page.context().close();
		assertThat(this.faults).isEmpty();
	}

	private static String inWords(Rule rule) {
		return rule.getId() + ": " + rule.getHelp() + " "
				+ rule.getNodes().stream().map((node) -> node.getHtml() + " " + node.getFailureSummary()).toList();
	}

}
