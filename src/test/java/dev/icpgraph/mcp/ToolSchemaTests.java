package dev.icpgraph.mcp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import graphql.parser.Parser;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ToolSchemaTests {

	private static final GraphQLSchema SCHEMA = schema();

	@Test
	void everyDocumentIsATool() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/dev/icpgraph/mcp"))) {
			assertThat(files.map((file) -> file.getFileName().toString().replace(".graphql", "")))
				.containsExactlyInAnyOrderElementsOf(ReadTools.DOCUMENTS);
		}
	}

	@Test
	void anArgumentIsDescribedAsInTheApi() {
		JsonNode schema = input("query ($icp: ID!, $tiers: [Tier!] = [TIER_1]) { "
				+ "icpMatches(icp: $icp, where: {tier: {in: $tiers}}) { totalCount } }");

		assertThat(schema).isEqualTo(
				json("""
						{"type": "object", "additionalProperties": false, "required": ["icp"], "properties": {
						  "icp": {"type": "string", "description": "Id of an IcpVersion, or of an Icp for its current version."},
						  "tiers": {"type": "array", "items": {"type": "string", "enum": ["TIER_1", "TIER_2", "TIER_3"]},
						    "default": ["TIER_1"], "description": "Tiers that the list includes."}}}"""));
	}

	@Test
	void aPageHasAsManyAsTheApiAllows() {
		JsonNode first = input("query ($first: Int! = 5) { accounts(first: $first) { totalCount } }")
			.at("/properties/first");

		assertThat(first.at("/type").asString()).isEqualTo("integer");
		assertThat(first.at("/minimum").asInt()).isEqualTo(1);
		assertThat(first.at("/maximum").asInt()).isEqualTo(100);
		assertThat(first.at("/default").asInt()).isEqualTo(5);
	}

	@Test
	void aMeasureIsOneOfItsKindsAndMayContainOthers() {
		JsonNode kinds = input("query ($icp: ID!, $definition: IcpDefinitionInput!) { "
				+ "whatIf(icp: $icp, definition: $definition) { took } }")
			.at("/$defs");

		assertThat(kinds.at("/MeasureInput/maxProperties").asInt()).isEqualTo(1);
		assertThat(kinds.at("/MeasureInput/minProperties").asInt()).isEqualTo(1);
		assertThat(kinds.at("/MeasureInput/properties/not/$ref").asString()).isEqualTo("#/$defs/MeasureInput");
		assertThat(kinds.at("/SignalInput/required")).isEqualTo(json("[\"name\", \"kind\", \"weight\", \"measure\"]"));
		assertThat(kinds.at("/IcpDefinitionInput/required")).isEqualTo(json("[\"product\", \"signals\"]"));
	}

	@Test
	void anAnswerSaysWhatMayBeUnknown() {
		JsonNode answer = json(OutputSchema
			.of(operation("{ account(by: {domain: \"x\"}) { name score(icp: \"i\") { value tier } } }"), SCHEMA));

		assertThat(answer.at("/properties/account/type")).isEqualTo(json("[\"object\", \"null\"]"));
		JsonNode score = answer.at("/properties/account/properties/score/properties");
		assertThat(score.at("/value/type").asString()).isEqualTo("number");
		assertThat(score.at("/tier/type")).isEqualTo(json("[\"string\", \"null\"]"));
		assertThat(score.at("/tier/enum")).isEqualTo(json("[\"TIER_1\", \"TIER_2\", \"TIER_3\", null]"));
		assertThat(answer.at("/required")).isEqualTo(json("[\"account\"]"));
	}

	@Test
	void aDocumentThatLeavesFieldsOutIsRefused() {
		OperationDefinition operation = operation("query ($all: Boolean!) { icps { id @include(if: $all) } }");

		assertThatIllegalStateException().isThrownBy(() -> OutputSchema.of(operation, SCHEMA))
			.withMessageContaining("fields only");
	}

	private static JsonNode input(String query) {
		return json(InputSchema.of(operation(query), SCHEMA));
	}

	private static OperationDefinition operation(String query) {
		return Parser.parse(query).getDefinitionsOfType(OperationDefinition.class).getFirst();
	}

	private static JsonNode json(Map<String, Object> schema) {
		return json(JsonMapper.shared().writeValueAsString(schema));
	}

	private static JsonNode json(String text) {
		return JsonMapper.shared().readTree(text);
	}

	private static GraphQLSchema schema() {
		TypeDefinitionRegistry types = new TypeDefinitionRegistry();
		try (Stream<Path> files = Files.list(Path.of("schema/graphql"))) {
			List<Path> sorted = files.sorted().toList();
			sorted.forEach((file) -> types.merge(new SchemaParser().parse(file.toFile())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new SchemaGenerator().makeExecutableSchema(types, RuntimeWiring.MOCKED_WIRING);
	}

}
