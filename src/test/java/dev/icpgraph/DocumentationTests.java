package dev.icpgraph;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

class DocumentationTests {

	private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#\\s]*)(?:#([^)\\s]*))?\\)");

	private static final Pattern CODE = Pattern.compile("^```.*?^```", Pattern.MULTILINE | Pattern.DOTALL);

	private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);

	private static final Pattern CLASS = Pattern.compile("dev\\.icpgraph\\.(?:[a-z]+\\.)*[A-Z]\\w+");

	private static final Pattern CLASS_IN_PACKAGE = Pattern.compile("`([a-z]+)/([A-Z]\\w+)`");

	@Test
	void linksToFilesThatExist() {
		assertThat(links().toList()).hasSizeGreaterThan(200)
			.allSatisfy((it) -> assertThat(it.target()).as(it.toString()).exists());
	}

	@Test
	void linksToHeadingsThatExist() {
		assertThat(links().filter((it) -> it.heading() != null && it.target().toString().endsWith(".md")).toList())
			.hasSizeGreaterThan(40)
			.allSatisfy((it) -> assertThat(headings(it.target())).as(it.toString()).contains(it.heading()));
	}

	@Test
	void namesClassesThatExist() {
		List<Path> sources = Prose.files("src", ".java").toList();

		assertThat(pages().flatMap(DocumentationTests::classes).distinct().toList()).hasSizeGreaterThan(20)
			.allSatisfy((name) -> assertThat(sources).as(name).anyMatch((it) -> it.endsWith(name)));
	}

	private static Stream<Path> pages() {
		return Stream
			.of(Stream.of("README.md", "CHANGELOG.md", "SECURITY.md").map(Path::of), Prose.files(".github", ".md"),
					Prose.files("src/docs", ".md"))
			.flatMap((it) -> it);
	}

	private static Stream<Link> links() {
		return pages().flatMap((page) -> LINK.matcher(text(page)).results().map((it) -> Link.of(page, it)));
	}

	private static Stream<String> classes(Path page) {
		String text = text(page);
		return Stream.concat(CLASS.matcher(text).results().map((it) -> it.group().replace('.', '/')),
				CLASS_IN_PACKAGE.matcher(text).results().map((it) -> "dev/icpgraph/" + it.group(1) + "/" + it.group(2)))
			.map((it) -> it + ".java");
	}

	/** As GitHub makes them. */
	private static Set<String> headings(Path page) {
		return HEADING.matcher(CODE.matcher(text(page)).replaceAll(""))
			.results()
			.map((it) -> it.group(1).replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1").strip().toLowerCase(Locale.ROOT))
			.map((it) -> it.replaceAll("[^\\w\\- ]", "").replace(' ', '-'))
			.collect(Collectors.toSet());
	}

	private static String text(Path page) {
		return contentOf(page.toFile());
	}

	/** A link to a file, to a heading in it, or to a heading on the same page. */
	private record Link(Path page, Path target, @Nullable String heading) {

		static Link of(Path page, MatchResult link) {
			Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1)).normalize();
			return new Link(page, target, link.group(2));
		}

	}

}
