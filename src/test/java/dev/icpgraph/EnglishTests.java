package dev.icpgraph;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EnglishTests {

	private static final Pattern HARD_TO_READ = words("anew|beside|mend(s|ed|ing)?|somebody|told|to and fro",
			"there (is|are) none|so many|those that|of which|of whom|whoever|whichever",
			"greatest (number|age|distance|length|delay)|some (thousands?|seconds|minutes|hundreds?)|takes? note|lets? go of",
			"not to be written to|(says|knows) nothing|nothing is known|chance to buy|foretells?|foretold|anybody",
			"whomever|(says?|tells?) of|by turns|well again|faults? of ours|(what|that|which) there (is|are) not",
			"(that|who) (is|are) none", "report this fault|writes? over|wrote over",
			"the (strongest|latest|nearest|oldest|largest) first",
			"(?<!there )is no (number|field|profile|country|customer|account|token|workbook|file|folder|prospect|competitor)");

	private static final Pattern BRITISH = words("behaviours?|colours?|neighbours?|favour\\w*|honours?|labours?",
			"licences?|centres?|judgements?|catalogues?|programmes?|artefacts?|whilst|per cent|analys(e|es|ed|ing)",
			"(categor|general|initial|maxim|minim|normal|optim|organ|recogn|serial|summar)is(e|es|ed|ing|ation)");

	private static final List<String> NO_SUBJECT = List.of("What", "Which", "Of", "Who", "Whom", "Whose", "How", "That",
			"Those", "So");

	@Test
	void saysItInWordsThatNobodyReadsTwice() {
		assertThat(everything().flatMap((it) -> matches(HARD_TO_READ, it))).isEmpty();
	}

	@Test
	void spellsAsAmericansDo() {
		assertThat(everything().flatMap((it) -> matches(BRITISH, it))).isEmpty();
	}

	@Test
	void beginsADescriptionWithItsSubject() {
		assertThat(Stream.concat(Prose.descriptions().stream(), Prose.comments().stream().filter(Prose::javadoc)))
			.filteredOn((it) -> NO_SUBJECT.contains(it.firstWord()))
			.isEmpty();
	}

	@Test
	void beginsTheNameOfATestWithItsSubjectOrVerb() {
		assertThat(Prose.testNames()).hasSizeGreaterThan(1000)
			.filteredOn((it) -> NO_SUBJECT.stream().anyMatch((word) -> word.equalsIgnoreCase(it.firstWord())))
			.isEmpty();
	}

	@Test
	void describesTheSchemaInFourWordsOrMore() {
		assertThat(Prose.descriptions()).hasSizeGreaterThan(1000)
			.allSatisfy((it) -> assertThat(it.words().count()).as(it.toString()).isGreaterThanOrEqualTo(4));
	}

	@Test
	void givesEachTypeANameOfItsOwn() {
		Map<String, List<Path>> types = Prose.files("src", ".java")
			.filter((it) -> !it.endsWith("package-info.java"))
			.collect(Collectors.groupingBy((it) -> it.getFileName().toString()));

		assertThat(types).hasSizeGreaterThan(500);
		assertThat(types.values()).allSatisfy((it) -> assertThat(it).hasSize(1));
	}

	@Test
	void findsEachKindOfText() {
		Prose comment = new Prose("here", "/** Colours\n * are mended; so\n * many are. */");
		Prose messages = new Prose("here", "\"the greatest number\" \"some seconds\"");

		assertThat(matches(HARD_TO_READ, comment)).hasSize(2)
			.first()
			.asString()
			.startsWith("here: mended in: /** Colours");
		assertThat(matches(HARD_TO_READ, messages)).hasSize(2);
		assertThat(matches(BRITISH, comment))
			.containsExactly("here: Colours in: /** Colours are mended; so many are. */");
		assertThat(comment.firstWord()).isEqualTo("Colours");
	}

	private static Stream<Prose> everything() {
		return Stream
			.of(Prose.comments(), Prose.messages(), Prose.descriptions(), Prose.documents(), Prose.scripts(),
					Prose.testNames())
			.flatMap(List::stream);
	}

	private static Stream<String> matches(Pattern pattern, Prose prose) {
		String line = prose.text().replaceAll("\\s+(\\*\\s|//)?\\s*", " ");
		return pattern.matcher(line)
			.results()
			.map((it) -> "%s: %s in: %s".formatted(prose.place(), it.group(),
					line.substring(Math.max(0, it.start() - 60), Math.min(line.length(), it.end() + 60))));
	}

	private static Pattern words(String... words) {
		return Pattern.compile("\\b(" + String.join("|", words) + ")\\b", Pattern.CASE_INSENSITIVE);
	}

}
