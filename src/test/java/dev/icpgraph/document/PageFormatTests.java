package dev.icpgraph.document;

import java.util.List;

import dev.icpgraph.document.Page.Cell;
import dev.icpgraph.document.Page.Item;
import dev.icpgraph.document.Page.Row;
import dev.icpgraph.document.Page.Section;
import dev.icpgraph.document.Page.Table;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PageFormatTests {

	@Test
	void aBrowserReadsHtmlWithoutAFault() {
		Parser parser = Parser.htmlParser().setTrackErrors(10);

		Document html = parser.parseInput(PageFormat.HTML.write(page("Plain", true)), "");

		assertThat(parser.getErrors()).isEmpty();
		assertThat(html.title()).isEqualTo("Plain");
		assertThat(html.select("h2").eachText()).containsExactly("Plain", "Plain", "Plain");
		assertThat(html.select("body.slide, html[lang=en], meta[charset=utf-8]")).hasSize(3);
		assertThat(html.select("ul")).hasSize(1);
		assertThat(html.select("tbody tr")).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "a & b &lt; c",
			"[click](javascript:alert(1))", "**not bold** _nor this_ `nor code` ~~nor~~", "a | b || c", "# no heading",
			"back\\slash \\| and \\<b>", "{{title}} {{{title}}}", "Größe, 東京, 🚚" })
	void textIsShownAsItIsAndAddsNoMarkup(String text) {
		Document html = Jsoup.parse(PageFormat.HTML.write(page(text, false)));
		Document markdown = rendered(page(text, false));

		for (Document read : List.of(html, markdown)) {
			assertThat(read.select("h1").eachText()).containsExactly(text);
			assertThat(read.select("h2").eachText()).containsExactly(text, text, text);
			assertThat(read.select("li").eachText()).containsExactly(text, text + ": " + text);
			assertThat(read.select("td").eachText()).containsExactly(text, "https://acme.com/a?b=1&c=2", text, text);
			assertThat(read.select("script, img, em, del, code, b")).isEmpty();
			assertThat(read.select("a").eachAttr("href")).containsExactly("https://acme.com/a?b=1&c=2",
					"https://acme.com/b");
		}
	}

	@Test
	void onlyWebAddressesAreLinks() {
		assertThat(List.of("https://acme.com/story", "http://acme.com"))
			.allMatch((it) -> Cell.ofAddress(it).link().equals(it));
		assertThat(List.of("javascript:alert(1)", "data:text/html,x", "https://a.com/\"onclick=x",
				"a line of their story", "https://a.com/ b", "https://a.com/>b", ""))
			.allMatch((it) -> Cell.ofAddress(it).link().isEmpty());
	}

	private static Page page(String text, boolean slide) {
		Table table = new Table(List.of(new Cell("One"), new Cell("Other")),
				List.of(new Row(List.of(new Cell(text), Cell.ofAddress("https://acme.com/a?b=1&c=2"))),
						new Row(List.of(new Cell(text), Cell.ofAddress("https://acme.com/b").called(text)))));
		return new Page(text, text,
				List.of(new Section(text, text, List.of(), null),
						new Section(text, List.of(new Item(text), new Item(text, text))),
						new Section(text, "", List.of(), table)),
				slide);
	}

	private static Document rendered(Page page) {
		List<TablesExtension> tables = List.of((TablesExtension) TablesExtension.create());
		var parser = org.commonmark.parser.Parser.builder().extensions(tables).build();
		String html = HtmlRenderer.builder()
			.extensions(tables)
			.build()
			.render(parser.parse(PageFormat.MARKDOWN.write(page)));
		return Jsoup.parse(html);
	}

}
