package dev.icpgraph.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLEnumType;
import graphql.schema.idl.TypeUtil;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks that the explorer, the tools of assistants and measurements use the public API
 * only: the schema and the limits allow each of their requests, with the longest pages.
 */
class ExplorerQueriesTests {

	private static final Path QUERIES = Path.of("src/main/resources/static/explorer/queries");

	private static final Path GRAPHIQL = Path.of("src/main/resources/static/graphiql/graphiql-page.js");

	private static final Path TOOLS = Path.of("src/main/resources/dev/icpgraph/mcp");

	private static final Path MEASUREMENTS = Path.of("src/jmh/graphql");

	private static final Path SCHEMA = Path.of("schema/graphql");

	private static final int LONGEST_PAGE = 100;

	private static final Map<String, Object> DEFINITION = Map.of("product", "Tracing", "signals",
			List.of(Map.of("name", "Alike", "kind", "FIT", "weight", 1, "measure", Map.of("likeness", Map.of()))));

	private static final GraphQlSource SOURCE = source();

	static Stream<Path> documents() {
		return Stream.of(QUERIES, TOOLS).flatMap((folder) -> files(folder, ".graphql").stream());
	}

	static Stream<Path> measurements() {
		return files(MEASUREMENTS, ".graphql").stream();
	}

	@ParameterizedTest
	@MethodSource("measurements")
	void aMeasurementUsesThePublicApiOnly(Path document) throws IOException {
		assertAllowed(executed(document));
	}

	@ParameterizedTest
	@MethodSource("documents")
	void aDocumentIsAllowedAndCostsLessThanTheLimit(Path document) throws IOException {
		ExecutionResult result = executed(document);

		assertAllowed(result);
		assertThat(result.getExtensions()).extractingByKey("cost")
			.asInstanceOf(InstanceOfAssertFactories.MAP)
			.extractingByKey("complexity")
			.asInstanceOf(InstanceOfAssertFactories.LONG)
			.isBetween(1L, 50_000L);
	}

	@ParameterizedTest
	@MethodSource("documents")
	void aDocumentBeginsWithTheQuestionItAnswers(Path document) throws IOException {
		assertThat(Files.readString(document)).startsWith("# ");
	}

	@ParameterizedTest
	@MethodSource("questions")
	void aQuestionOfGraphiQlRunsAsItIs(String query) {
		assertThat(query).startsWith("# ");
		assertAllowed(SOURCE.graphQl().execute(query));
	}

	static List<String> questions() throws IOException {
		List<String> texts = List.of(Files.readString(GRAPHIQL).split("`", -1));
		return IntStream.iterate(1, (i) -> i < texts.size(), (i) -> i + 2)
			.mapToObj(texts::get)
			.filter((it) -> it.contains("{\n"))
			.toList();
	}

	private static ExecutionResult executed(Path document) throws IOException {
		String query = Files.readString(document);
		return SOURCE.graphQl().execute(ExecutionInput.newExecutionInput(query).variables(variables(query)));
	}

	/**
	 * Without data, every error is about missing data.
	 */
	private static void assertAllowed(ExecutionResult result) {
		assertThat(result.getErrors()).extracting((error) -> String.valueOf(error.getErrorType()))
			.allMatch("NullValueInNonNullableField"::equals);
	}

	private static Map<String, Object> variables(String query) {
		Map<String, Object> values = new HashMap<>();
		for (OperationDefinition operation : Parser.parse(query).getDefinitionsOfType(OperationDefinition.class)) {
			for (VariableDefinition variable : operation.getVariableDefinitions()) {
				boolean optional = !(variable.getType() instanceof NonNullType);
				String type = name(variable.getType());
				if (type.equals("Int") && !variable.getName().equals("last")) {
					values.put(variable.getName(), LONGEST_PAGE);
				}
				else if (!optional) {
					values.put(variable.getName(), value(type));
				}
			}
		}
		return values;
	}

	private static Object value(String type) {
		return switch (type) {
			case "ID", "String" -> "x";
			case "Boolean" -> true;
			case "Date" -> "2026-11-01";
			case "DateTime" -> "2026-11-01T00:00:00Z";
			case "IcpDefinitionInput" -> DEFINITION;
			case "AccountLookup", "LeadInput" -> Map.of("domain", "x.example");
			case "IcpApprovalInput" -> Map.of("sales", "x");
			default -> ((GraphQLEnumType) SOURCE.schema().getTypeAs(type)).getValues().getFirst().getName();
		};
	}

	private static String name(Type<?> type) {
		return TypeUtil.unwrapAll(type).getName();
	}

	private static GraphQlSource source() {
		ApiProperties limits = new Binder().bindOrCreate("icpgraph.api", ApiProperties.class);
		return GraphQlSource.schemaResourceBuilder()
			.schemaResources(files(SCHEMA, ".graphqls").stream().map(FileSystemResource::new).toArray(Resource[]::new))
			.configureRuntimeWiring(new ScalarConfiguration().scalars())
			.instrumentation(List.of(new QueryLimits(limits)))
			.build();
	}

	private static List<Path> files(Path folder, String ending) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
