package dev.icpgraph.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

import org.springframework.http.MediaType;

/**
 * The formats of a page. Texts are data: any markup in them is escaped.
 */
final class PageFormat {

	/** CommonMark with GitHub tables. */
	static final PageFormat MARKDOWN = new PageFormat("md", "text/markdown;charset=UTF-8",
			Escapers.simple(new String[][] { { "\\", "\\\\" }, { "`", "\\`" }, { "*", "\\*" }, { "_", "\\_" },
					{ "[", "\\[" }, { "]", "\\]" }, { "<", "\\<" }, { ">", "\\>" }, { "|", "\\|" }, { "#", "\\#" },
					{ "~", "\\~" }, { "&", "\\&" }, { "\n", " " }, { "\r", " " } }));

	/** One self-contained file, to show or print. */
	static final PageFormat HTML = new PageFormat("html", "text/html;charset=UTF-8", Escapers.HTML);

	static final List<PageFormat> ALL = List.of(MARKDOWN, HTML);

	private final String ending;

	private final MediaType type;

	private final Template template;

	private PageFormat(String ending, String type, Mustache.Escaper escaper) {
		this.ending = ending;
		this.type = MediaType.parseMediaType(type);
		this.template = Mustache.compiler()
			.withEscaper(escaper)
			.emptyStringIsFalse(true)
			.compile(text("page." + ending + ".mustache"));
	}

	/**
	 * The file name extension: {@code md}.
	 */
	String ending() {
		return this.ending;
	}

	MediaType type() {
		return this.type;
	}

	String write(Page page) {
		return this.template.execute(page);
	}

	private static String text(String name) {
		try (InputStream file = PageFormat.class.getResourceAsStream(name)) {
			return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
