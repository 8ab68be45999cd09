package dev.icpgraph.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.Playwright;
import dev.icpgraph.document.Page.Item;
import dev.icpgraph.document.Page.Section;
import dev.icpgraph.explorer.Browsers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Shows slides in a browser, in a window and on paper of 16:9.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlidePictureTests {

	private static final int WIDTH = 1280;

	private static final int HEIGHT = 720;

	private static final Pattern PAPER = Pattern.compile("/Type\\s*/Page\\b");

	/** The rightmost and the lowest end of all lines. */
	private static final String ENDS = """
			() => { const boxes = [...document.querySelectorAll('h1, h2, li, p')].map((it) => it.getBoundingClientRect());
			  return [Math.max(...boxes.map((it) => it.right)), Math.max(...boxes.map((it) => it.bottom))]; }""";

	Playwright playwright;

	Browser browser;

	@BeforeAll
	void openTheBrowser() {
		this.playwright = Browsers.playwright();
		this.browser = Browsers.launch(this.playwright);
	}

	@AfterAll
	void closeTheBrowser() {
		if (this.playwright != null) {
			this.playwright.close();
		}
	}

	@Test
	void aFullSlideStaysOnItsPage() {
		staysOnItsPage(full(Slide.NORMAL, 1, "Where we sell", "Germany, France, the United Kingdom"));
		staysOnItsPage(full(Slide.DENSE, 1, "Where we sell", "Germany, France, the United Kingdom"));
	}

	@Test
	void aSlideOfLongLinesStaysOnItsPage() {
		String long3 = "Takes the place of the home-made tracing and one dashboard; live in a week on their cluster. "
				+ "One trace from the customer's click to the last consumer, without any change to the code at all.";
		staysOnItsPage(full(Slide.NORMAL, 3, "Head of platform (decides, signs)", long3));
		staysOnItsPage(full(Slide.DENSE, 4, "Head of platform (decides, signs)", long3));
	}

	@Test
	void aSlideInWideLettersStaysOnItsPage() {
		staysOnItsPage(full(Slide.DENSE, 2, "顧客", "物流と貨物輸送の会社でありイベントをストリームとして処理する"));
		staysOnItsPage(full(Slide.DENSE, 2, "MARKET", "GERMANY, FRANCE, SWEDEN, UNITED KINGDOM, USA"));
	}

	@Test
	void aSlideUnderALongTitleStaysOnItsPage() {
		Page page = full(Slide.DENSE, 1, "Size", "headcount 50–2000");
		List<Section> sections = new ArrayList<>(page.sections());
		Page titled = new Page("Observability ".repeat(12), "Approved by a long name ".repeat(12), sections, true);
		while (!Slide.DENSE.holds(titled)) {
			sections.removeLast();
			titled = new Page(titled.title(), titled.subtitle(), sections, true);
		}

		staysOnItsPage(titled);
	}

	/**
	 * As many sections as just fit.
	 */
	private static Page full(Slide slide, int items, String label, String text) {
		List<Section> sections = new ArrayList<>();
		Page page = page(sections);
		Page next = page;
		while (slide.holds(next)) {
			page = next;
			sections.add(new Section("Who can be a customer", Collections.nCopies(items, new Item(label, text))));
			next = page(sections);
		}
		return page;
	}

	private static Page page(List<Section> sections) {
		return new Page("Observability suite: our ideal customer",
				"Version 1 of 2026-11-29, approved by Ilse Okonjo (leadership), Bram Castellane (sales)", sections,
				true);
	}

	private void staysOnItsPage(Page slide) {
		assertThat(Slide.warnings(slide)).isEmpty();
		try (var page = this.browser.newPage()) {
			page.setViewportSize(WIDTH, HEIGHT);
			page.setContent(PageFormat.HTML.write(slide));
			List<?> ends = (List<?>) page.evaluate(ENDS);
			byte[] paper = page.pdf(new PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));

			assertThat(((Number) ends.getFirst()).intValue()).as("right end").isLessThanOrEqualTo(WIDTH);
			assertThat(((Number) ends.getLast()).intValue()).as("lower end").isLessThanOrEqualTo(HEIGHT);
			assertThat(PAPER.matcher(new String(paper, StandardCharsets.ISO_8859_1)).results().count()).as("pages")
				.isEqualTo(1);
		}
	}

}
