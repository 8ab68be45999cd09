package dev.icpgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaTests {

	private static final Path SCHEMA = Path.of("schema/graphql");

	@Test
	void everythingAClientSeesHasADescription() {
		List<String> bare = new ArrayList<>();
		schema().getAllTypesAsList()
			.stream()
			.filter((type) -> !type.getName().startsWith("__") && type.getDefinition() != null)
			.forEach((type) -> bare.addAll(undescribed(type)));

		assertThat(bare).isEmpty();
	}

	@Test
	void everySchemaFileBelongsToAPackage() {
		assertThat(files()).isNotEmpty()
			.allSatisfy((file) -> assertThat(
					Path.of("src/main/java/dev/icpgraph", file.getFileName().toString().replace(".graphqls", "")))
				.isDirectory());
	}

	private static List<String> undescribed(GraphQLNamedSchemaElement type) {
		List<String> bare = new ArrayList<>();
		check(type.getName(), type, bare);
		if (type instanceof GraphQLFieldsContainer container) {
			for (GraphQLFieldDefinition field : container.getFieldDefinitions()) {
				check(type.getName() + "." + field.getName(), field, bare);
				for (GraphQLArgument argument : field.getArguments()) {
					check(type.getName() + "." + field.getName() + "(" + argument.getName() + ")", argument, bare);
				}
			}
		}
		if (type instanceof GraphQLInputObjectType input) {
			input.getFieldDefinitions().forEach((field) -> check(type.getName() + "." + field.getName(), field, bare));
		}
		if (type instanceof GraphQLEnumType values) {
			values.getValues().forEach((value) -> check(type.getName() + "." + value.getName(), value, bare));
		}
		return bare;
	}

	private static void check(String place, GraphQLNamedSchemaElement element, List<String> bare) {
		boolean root = List.of("Query", "Mutation", "Subscription").contains(place);
		String description = element.getDescription();
		if (!root && (description == null || description.isBlank())) {
			bare.add(place);
		}
	}

	private static GraphQLSchema schema() {
		TypeDefinitionRegistry types = new TypeDefinitionRegistry();
		files().forEach((file) -> types.merge(new SchemaParser().parse(file.toFile())));
		return new SchemaGenerator().makeExecutableSchema(types, RuntimeWiring.MOCKED_WIRING);
	}

	private static List<Path> files() {
		try (Stream<Path> files = Files.list(SCHEMA)) {
			return files.sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
