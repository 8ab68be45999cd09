package dev.icpgraph.row;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks that the parts of a description fit each other and the queries that it names.
 */
class RowDefinitionsTests {

	/** A value of a new link, for example {@code since: row[4]}. */
	private static final Pattern VALUE = Pattern.compile("(\\w+): row\\[(\\d+)]");

	/** The place of the first value; the link has the first four. */
	private static final int FIRST = 4;

	static Stream<LinkShape> links() {
		return Stream.of(RowKind.values())
			.flatMap((kind) -> RowDefinitions.of(kind).shape().queries().stream())
			.map(RowQuery::link)
			.filter(Objects::nonNull);
	}

	@ParameterizedTest
	@MethodSource("links")
	void aQueryCreatesLinksWithTheColumnsOfItsRowsInTheirOrder(LinkShape link) throws IOException {
		List<String> written = new ArrayList<>();
		Matcher value = VALUE.matcher(cypher(link.create()));
		while (value.find()) {
			if (Integer.parseInt(value.group(2)) >= FIRST) {
				assertThat(value.group(2)).as(value.group(1)).isEqualTo(String.valueOf(FIRST + written.size()));
				written.add(value.group(1));
			}
		}

		assertThat(written).isNotEmpty().isEqualTo(link.properties());
	}

	@ParameterizedTest
	@EnumSource(RowKind.class)
	void everyColumnThatADescriptionNamesIsOneOfItsColumns(RowKind kind) {
		RowDefinition definition = RowDefinitions.of(kind);
		RowShape shape = definition.shape();
		List<String> names = definition.columns().all().stream().map(FieldSpec::name).toList();

		assertThat(names).doesNotHaveDuplicates()
			.containsAll(definition.columns().required().stream().flatMap(List::stream).toList())
			.containsAll(shape.sharedBy())
			.containsAll(shape.queries().stream().map(RowQuery::needs).filter(Objects::nonNull).toList());
		assertThat(shape.queries()).isNotEmpty().extracting(RowQuery::link).allSatisfy((link) -> {
			if (link != null) {
				assertThat(shape.references()).containsKeys(link.from(), link.to());
			}
		});
		if (shape.links() != null) {
			assertThat(names).contains(shape.links().from());
		}
	}

	@ParameterizedTest
	@EnumSource(RowKind.class)
	void aRowThatDescribesANodeHasEachOfItsNames(RowKind kind) {
		RowDefinition definition = RowDefinitions.of(kind);
		RowTarget described = definition.shape().describes();
		List<String> names = definition.columns()
			.all()
			.stream()
			.filter((column) -> column.role() instanceof FieldRole.Name)
			.map(FieldSpec::name)
			.toList();

		assertThat(names).containsExactlyInAnyOrderElementsOf((described != null) ? described.columns() : List.of());
	}

	private static String cypher(String name) throws IOException {
		try (InputStream file = RowDefinitions.class.getResourceAsStream("/dev/icpgraph/merge/" + name + ".cypher")) {
			return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
