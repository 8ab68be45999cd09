package dev.icpgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.contentOf;

/**
 * A text that people read in the project, without code and quotations.
 *
 * @param place its file, and the line in it
 * @param text words on one line
 */
record Prose(String place, String text) {

	private static final String LITERAL = "\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*+\"|'(?:\\\\.|[^'\\\\\\n])*+'";

	private static final Pattern IN_JAVA = Pattern.compile(LITERAL + "|/\\*[\\s\\S]*?\\*/|//[^\\n]*");

	private static final Pattern IN_SCHEMA = Pattern.compile("(?<![:=\\[] ?)\"((?:\\\\.|[^\"\\\\\\n])*+)\"");

	private static final Pattern TEST_NAME = Pattern
		.compile("@(?:Test|ParameterizedTest|ArchTest)\\b[\\s\\S]*?\\bvoid (\\w+)\\(");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

	private static final Pattern CODE_IN_JAVADOC = Pattern
		.compile("<pre>[\\s\\S]*?</pre>|\\{@\\w+(?:[^{}]|\\{(?:[^{}]|\\{[^{}]*\\})*\\})*+\\}");

	private static final Pattern CODE_IN_MARKDOWN = Pattern
		.compile("```[\\s\\S]*?```|`[^`\\n]*`|\\]\\([^)]*\\)|\"[^\"\\n]{1,80}\"");

	/**
	 * The comments in all Java sources.
	 */
	static List<Prose> comments() {
		return files("src", ".java").flatMap((file) -> found(file, IN_JAVA))
			.filter((it) -> it.text.startsWith("/"))
			.map((it) -> it.without(CODE_IN_JAVADOC))
			.toList();
	}

	/**
	 * The texts in the main Java sources, of two words or more: messages to users and to
	 * the log.
	 */
	static List<Prose> messages() {
		return files("src/main", ".java").flatMap((file) -> found(file, IN_JAVA))
			.filter((it) -> it.text.startsWith("\"") && it.text.contains(" "))
			.toList();
	}

	/**
	 * The names of the tests, as words.
	 */
	static List<Prose> testNames() {
		return files("src/test/java", ".java").flatMap((file) -> found(file, TEST_NAME))
			.map((it) -> new Prose(it.place, BETWEEN_WORDS.matcher(it.text).replaceAll(" ").toLowerCase(Locale.ROOT)))
			.toList();
	}

	/**
	 * The descriptions in the GraphQL schema.
	 */
	static List<Prose> descriptions() {
		return files("schema/graphql", ".graphqls").flatMap((file) -> found(file, IN_SCHEMA)).toList();
	}

	/**
	 * The documents of the project, each as one text.
	 */
	static List<Prose> documents() {
		Stream<Path> single = Stream.of(Path.of("README.md"), Path.of("CHANGELOG.md"), Path.of("SECURITY.md"));
		return Stream.of(single, files(".github", ".md"), files("src/docs", ".md"))
			.flatMap((it) -> it)
			.map((file) -> new Prose(file.toString(), contentOf(file.toFile())).without(CODE_IN_MARKDOWN))
			.toList();
	}

	/**
	 * The scripts of the explorer, each as one text: its words for users are among them.
	 */
	static List<Prose> scripts() {
		return files("src/main/resources/static/explorer", ".js")
			.map((file) -> new Prose(file.toString(), contentOf(file.toFile())))
			.toList();
	}

	/**
	 * Whether it is Javadoc, not a comment in a method.
	 */
	boolean javadoc() {
		return this.text.startsWith("/**");
	}

	/**
	 * The first word, without the signs of a comment.
	 */
	String firstWord() {
		return words().findFirst().orElse("");
	}

	/**
	 * The words, without the signs of a comment.
	 */
	Stream<String> words() {
		return Pattern.compile("\\s+").splitAsStream(this.text).filter(Predicate.not(Prose::isSign));
	}

	private static boolean isSign(String word) {
		return word.isEmpty() || word.matches("/?\\*+/?|//");
	}

	private Prose without(Pattern code) {
		return new Prose(this.place, code.matcher(this.text).replaceAll("X"));
	}

	private static Stream<Prose> found(Path file, Pattern pattern) {
		String source = contentOf(file.toFile());
		return pattern.matcher(source).results().map((it) -> at(file, source, it));
	}

	private static Prose at(Path file, String source, MatchResult found) {
		long line = source.substring(0, found.start()).lines().count();
		String text = (found.groupCount() > 0) ? found.group(1) : found.group();
		return new Prose(file + ":" + line, text);
	}

	static Stream<Path> files(String folder, String ending) {
		try (Stream<Path> files = Files.walk(Path.of(folder))) {
			return files.filter((it) -> it.toString().endsWith(ending)).sorted().toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
