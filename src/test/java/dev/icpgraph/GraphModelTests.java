package dev.icpgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GraphModelTests {

	private static final Pattern LABELS = Pattern.compile("(?:\\(\\w*|SET \\w+):([A-Z]\\w*(?:\\|[A-Z]\\w*)*)");

	private static final Pattern TYPES = Pattern.compile("\\[\\w*:([A-Z_]+(?:\\|[A-Z_]+)*)");

	private static final Pattern NAME = Pattern.compile("\\w+");

	@Test
	void describesEveryLabelOfTheQueries() throws IOException {
		assertThat(described()).hasSizeGreaterThan(100).containsAll(names(LABELS));
	}

	@Test
	void describesEveryTypeOfRelationshipOfTheQueries() throws IOException {
		assertThat(described()).containsAll(names(TYPES));
	}

	private static Set<String> described() throws IOException {
		Set<String> words = new TreeSet<>();
		NAME.matcher(Files.readString(Path.of("src/docs/graph-model.md")))
			.results()
			.forEach((it) -> words.add(it.group()));
		return words;
	}

	private static Set<String> names(Pattern pattern) throws IOException {
		Set<String> names = new TreeSet<>();
		for (Path file : Prose.files("src/main/resources/dev", ".cypher").toList()) {
			pattern.matcher(Files.readString(file))
				.results()
				.flatMap((it) -> Stream.of(it.group(1).split("\\|")))
				.forEach(names::add);
		}
		assertThat(names).hasSizeGreaterThan(20);
		return names;
	}

}
