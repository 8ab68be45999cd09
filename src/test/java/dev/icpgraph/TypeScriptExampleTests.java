package dev.icpgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.ScalarInfo;
import graphql.validation.Validator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Keeps src/docs/typescript in step with the schema, without a Node.js. */
class TypeScriptExampleTests {

	private static final Path FOLDER = Path.of("src/docs/typescript");

	@Test
	void itsOperationsAskForFieldsOfTheSchema() throws IOException {
		GraphQLSchema schema = SchemaFile.read();

		assertThat(operations()).isNotEmpty()
			.allSatisfy((file) -> assertThat(new Validator().validateDocument(schema, document(file), Locale.ENGLISH))
				.isEmpty());
	}

	@Test
	void itsOperationsAreNamedLikeTheirFiles() throws IOException {
		assertThat(operations()).allSatisfy(
				(file) -> assertThat(document(file).getDefinitionsOfType(OperationDefinition.class)).singleElement()
					.satisfies((operation) -> assertThat(operation.getName() + ".graphql")
						.isEqualToIgnoringCase(String.valueOf(file.getFileName()))));
	}

	@Test
	void itGivesEveryScalarAType() throws IOException {
		Set<String> scalars = SchemaFile.read()
			.getAllTypesAsList()
			.stream()
			.filter(GraphQLScalarType.class::isInstance)
			.map(GraphQLNamedSchemaElement::getName)
			.filter((name) -> !ScalarInfo.isGraphqlSpecifiedScalar(name))
			.collect(Collectors.toSet());
		String config = Files.readString(FOLDER.resolve("codegen.ts"));
		Set<String> typed = Pattern.compile("(\\w+): '")
			.matcher(config.substring(config.indexOf("scalars: {")))
			.results()
			.map((found) -> found.group(1))
			.collect(Collectors.toCollection(TreeSet::new));

		assertThat(typed).containsAll(scalars);
	}

	@Test
	void itsProgramUsesExistingOperations() throws IOException {
		Set<String> documents = Pattern.compile("(\\w+)Document")
			.matcher(Files.readString(FOLDER.resolve("src/best-accounts.ts")))
			.results()
			.map((found) -> found.group(1))
			.collect(Collectors.toSet());

		assertThat(operations()).extracting((file) -> file.getFileName().toString().replace(".graphql", ""))
			.usingElementComparator(String.CASE_INSENSITIVE_ORDER)
			.containsAll(documents);
	}

	private static Document document(Path file) throws IOException {
		return Parser.parse(Files.readString(file));
	}

	private static List<Path> operations() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER.resolve("operations"))) {
			return files.sorted().toList();
		}
	}

}
