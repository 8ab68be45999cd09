package dev.icpgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The schema as one file, which the build attaches to the artifact. */
@IntegrationTest
class SchemaFileIT {

	@Autowired
	private GraphQlSource source;

	@Test
	void isTheSchemaInUse(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("schema.graphqls");
		SchemaFile.main(new String[] { file.toString() });

		assertThat(withoutTextsOfScalars(Files.readString(file)))
			.isEqualTo(withoutTextsOfScalars(SchemaFile.text(this.source.schema())));
		assertThat(Files.readString(file))
			.contains("replayWebhooks", "scalar DateTime @specifiedBy", "directive @needs", "\"The node with an id")
			.doesNotContain("extend type");
	}

	/**
	 * A scalar in use describes itself.
	 */
	private static String withoutTextsOfScalars(String schema) {
		return schema.replaceAll("\"[^\"\\n]*\"\\n(?=scalar )", "");
	}

	@Test
	void parsesToTheSameSchema() throws IOException {
		String text = SchemaFile.text(SchemaFile.read());

		GraphQLSchema again = UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(text));

		assertThat(SchemaFile.text(again)).isEqualTo(text);
	}

}
