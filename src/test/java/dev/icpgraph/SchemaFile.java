package dev.icpgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.TypeDefinitionRegistry;

/**
 * Writes the GraphQL schema as one file, for code generators and editors. The build runs
 * it.
 */
final class SchemaFile {

	static final Path PARTS = Path.of("schema/graphql");

	private SchemaFile() {
	}

	/**
	 * Writes the schema as one file.
	 * @param arguments the file to write
	 */
	public static void main(String[] arguments) throws IOException {
		Files.writeString(Path.of(arguments[0]), text(read()));
	}

	/**
	 * The schema in its parts, one for each package.
	 */
	static GraphQLSchema read() throws IOException {
		TypeDefinitionRegistry types = new TypeDefinitionRegistry();
		for (Path part : parts()) {
			types.merge(new SchemaParser().parse(part.toFile()));
		}
		return new SchemaGenerator().makeExecutableSchema(types, RuntimeWiring.MOCKED_WIRING);
	}

	/**
	 * A schema as SDL, its types in the order of their names, without the directives that
	 * every server has.
	 */
	static String text(GraphQLSchema schema) {
		SchemaPrinter.Options options = SchemaPrinter.Options.defaultOptions()
			.includeScalarTypes(true)
			.includeDirectiveDefinition(
					(name) -> schema.getDirective(name) != null && schema.getDirective(name).getDefinition() != null);
		return new SchemaPrinter(options).print(schema);
	}

	private static List<Path> parts() throws IOException {
		try (Stream<Path> files = Files.list(PARTS)) {
			return files.sorted().toList();
		}
	}

}
