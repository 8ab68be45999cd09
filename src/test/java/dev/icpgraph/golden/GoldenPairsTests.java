package dev.icpgraph.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requires a golden pair for everything in the schema: a new operation, field or
 * criterion comes with an example.
 */
class GoldenPairsTests {

	private static final GraphQLSchema SCHEMA = schema();

	private static final Set<String> PAGING = Set.of("first", "after", "last", "before");

	private static final List<GoldenPair> PAIRS = Story.read().pairs();

	@Test
	void everyPairIsAStepOfTheStory() {
		assertThat(PAIRS).extracting(GoldenPair::name).doesNotHaveDuplicates();
		assertThat(files(".graphql"))
			.containsExactlyInAnyOrderElementsOf(PAIRS.stream().map(GoldenPair::name).toList());
		assertThat(files(".json")).containsExactlyInAnyOrderElementsOf(files(".graphql"));
	}

	@Test
	void pairsAskForEveryOperationFieldAndArgument() {
		Asked asked = new Asked(SCHEMA);
		PAIRS.forEach((pair) -> asked.add(pair.request()));

		Set<String> neverAsked = parts();
		neverAsked.removeAll(asked.parts());
		assertThat(neverAsked).isEmpty();
	}

	@Test
	void everyCriterionIsAFilterAndASignal() {
		GraphQLInputObjectType measures = (GraphQLInputObjectType) Objects
			.requireNonNull(SCHEMA.getType("MeasureInput"));

		assertThat(measures.getFields()).allSatisfy((criterion) -> {
			String request = new GoldenPair("criteria/" + criterion.getName()).request();
			Pattern measure = Pattern.compile("measure: \\{ " + criterion.getName() + ":");
			String filters = request.substring(0, request.indexOf("signals: ["));
			assertThat(filters).containsPattern(measure);
			assertThat(request.substring(filters.length())).containsPattern(measure);
		});
	}

	/**
	 * The parts that need a pair. Paging is the same everywhere and has its own tests.
	 */
	private static Set<String> parts() {
		Set<String> parts = new TreeSet<>();
		for (GraphQLNamedType type : SCHEMA.getAllTypesAsList()) {
			if (type.getName().startsWith("__")) {
				continue;
			}
			if (type instanceof GraphQLFieldsContainer container) {
				container.getFieldDefinitions().forEach((field) -> {
					String name = type.getName() + "." + field.getName();
					parts.add(name);
					field.getArguments()
						.stream()
						.filter((argument) -> !PAGING.contains(argument.getName()))
						.forEach((argument) -> parts.add(name + "(" + argument.getName() + ")"));
				});
			}
			if (type instanceof GraphQLInputObjectType input) {
				input.getFieldDefinitions().forEach((field) -> parts.add(type.getName() + "." + field.getName()));
			}
		}
		return parts;
	}

	private static List<String> files(String ending) {
		try (Stream<Path> files = Files.walk(GoldenPair.FOLDER)) {
			return files.map((file) -> GoldenPair.FOLDER.relativize(file).toString())
				.filter((file) -> file.endsWith(ending))
				.map((file) -> file.substring(0, file.length() - ending.length()))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static GraphQLSchema schema() {
		TypeDefinitionRegistry types = new TypeDefinitionRegistry();
		try (Stream<Path> files = Files.list(Path.of("schema/graphql"))) {
			files.sorted().forEach((file) -> types.merge(new SchemaParser().parse(file.toFile())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new SchemaGenerator().makeExecutableSchema(types, RuntimeWiring.MOCKED_WIRING);
	}

}
